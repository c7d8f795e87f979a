package id.capaian.access;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Whether there is an agency of a code, asked by the entity's name, as this room knows no other. */
@Singleton
public class Agencies {
    private final EntityManager entities;

    Agencies(EntityManager entities) {
        this.entities = entities;
    }

    public boolean have(String code) {
        return entities.createQuery("select count(o) from Opd o where o.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }
}
