package id.capaian.web.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An uploaded table, which can be read from its first row as often as needed. */
public interface Sheet {
    Facts facts();

    Rows rows();

    /**
     * What was found out about a file before its rows are read.
     *
     * @param format {@code csv} or {@code xlsx}
     * @param encoding of a csv file, such as {@code UTF-8} or {@code windows-1252}
     * @param delimiter of a csv file
     * @param name of the worksheet that is read
     * @param notes what a reader should know, as codes of messages {@code sheet.<code>} with their arguments
     */
    record Facts(
            String format,
            @Nullable String encoding,
            @Nullable String delimiter,
            @Nullable String name,
            List<Note> notes) {}

    /** Something of a file that does not keep it from being read. */
    record Note(String code, Map<String, Object> arguments) {}
}
