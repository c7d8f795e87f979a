package id.capaian.web;

import static java.util.stream.Collectors.joining;

import io.quarkus.hibernate.orm.panache.Panache;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table that are inserted by one short statement, with an array for each column: an import spends a third
 * of the time on them that it would on a statement with all their values.
 *
 * @param <R> what a row is made of
 */
public final class ManyRows<R> {
    private final String table;
    private final List<R> rows;
    private final List<Column> columns = new ArrayList<>();

    public ManyRows(String table, List<R> rows) {
        this.table = table;
        this.rows = rows;
    }

    private record Column(
            String name, String expression, @Nullable Object values) {}

    /** A column of numbers that a sequence gives. */
    public ManyRows<R> next(String name, String sequence) {
        columns.add(new Column(name, "nextval('" + sequence + "')", null));
        return this;
    }

    /**
     * A column with a value for each row.
     *
     * @param type its type in the database, as H2 and PostgreSQL both call it
     */
    public <V> ManyRows<R> column(String name, String type, Class<V> values, Function<R, @Nullable V> value) {
        var array = Array.newInstance(values, rows.size());
        for (var i = 0; i < rows.size(); i++) {
            Array.set(array, i, value.apply(rows.get(i)));
        }
        columns.add(new Column(name, "cast(:" + name + " as " + type + " array)", array));
        return this;
    }

    public ManyRows<R> text(String name, Function<R, @Nullable String> value) {
        return column(name, "varchar", String.class, value);
    }

    public void insert() {
        var given = columns.stream().filter(column -> column.values() != null).toList();
        var insert = Panache.getSession()
                .createNativeMutationQuery("insert into " + table + " ("
                        + columns.stream().map(Column::name).collect(joining(", ")) + ") select "
                        + columns.stream()
                                .map(column -> column.values() == null ? column.expression() : column.name())
                                .collect(joining(", "))
                        + " from unnest("
                        + given.stream().map(Column::expression).collect(joining(", "))
                        + ") as given (" + given.stream().map(Column::name).collect(joining(", ")) + ")");
        given.forEach(column -> insert.setParameter(column.name(), column.values()));
        insert.executeUpdate();
    }
}
