package id.capaian.web;

import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds what hangs on a thing by asking the mapping, so that no room must know the rooms above it. */
@Singleton
public class Dependents {
    private final EntityManager entities;

    Dependents(EntityManager entities) {
        this.entities = entities;
    }

    /** Refuses with 409 and says what still refers to the entity. */
    public void refuseIfAny(Object entity) {
        var uses = of(entity);
        if (!uses.isEmpty()) {
            throw Problem.of(ProblemType.IN_USE, Map.of("uses", sentence(uses)));
        }
    }

    private Map<String, Long> of(Object entity) {
        var uses = new LinkedHashMap<String, Long>();
        for (var user : entities.getMetamodel().getEntities()) {
            for (var attribute : user.getAttributes()) {
                count(user, attribute, entity, uses);
            }
        }
        return uses;
    }

    private void count(EntityType<?> user, Attribute<?, ?> attribute, Object entity, Map<String, Long> uses) {
        var condition = condition(attribute, entity.getClass());
        if (condition.isEmpty()) {
            return;
        }
        var found = entities.createQuery("select count(u) from " + user.getName() + " u where " + condition, Long.class)
                .setParameter("used", entity)
                .getSingleResult();
        if (found > 0) {
            uses.merge(user.getName().toLowerCase(Locale.ROOT), found, Long::sum);
        }
    }

    private static String condition(Attribute<?, ?> attribute, Class<?> used) {
        if (attribute instanceof SingularAttribute<?, ?> single && single.getJavaType() == used) {
            return "u." + attribute.getName() + " = :used";
        }
        if (attribute instanceof PluralAttribute<?, ?, ?> many) {
            return conditionOnElements(many, used);
        }
        return "";
    }

    private static String conditionOnElements(PluralAttribute<?, ?, ?> many, Class<?> used) {
        var element = many.getElementType();
        if (element.getJavaType() == used && many.isAssociation()) {
            return ":used member of u." + many.getName();
        }
        return element instanceof EmbeddableType<?> part ? referenceIn(part, used, many.getName()) : "";
    }

    private static String referenceIn(ManagedType<?> part, Class<?> used, String collection) {
        return part.getAttributes().stream()
                .filter(attribute -> attribute.getJavaType() == used)
                .map(attribute ->
                        "exists (select 1 from u." + collection + " e where e." + attribute.getName() + " = :used)")
                .collect(Collectors.joining(" or "));
    }

    private static String sentence(Map<String, Long> uses) {
        return uses.entrySet().stream()
                .map(use -> use.getValue() + " " + use.getKey())
                .collect(Collectors.joining(", "));
    }
}
