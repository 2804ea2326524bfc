package org.mixingmentor.dataset.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mixingmentor.dataset.DatasetException;

/** Reads CSV as RFC 4180 has it, with any of four delimiters. */
final class CsvRecords {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final Pattern NAMED = Pattern.compile("(?i)\"?sep=(.)\"?[,;\\t]*(?=\n|$)");

    /**
     * One record.
     *
     * @param line number of its first line, from 1
     */
    record Fields(int line, List<String> values) {}

    private CsvRecords() {}

    /** The delimiter that occurs most often in the first line, outside quotes; a comma where none does. */
    private static char delimiter(String text) {
        char best = ',';
        int most = 0;
        for (char delimiter : DELIMITERS) {
            int count = 0;
            boolean quoted = false;
            for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
                quoted ^= text.charAt(i) == '"';
                count += !quoted && text.charAt(i) == delimiter ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = delimiter;
            }
        }
        return best;
    }

    /** All records that are not blank. A first line "sep=;", as Excel has it, names the delimiter and is no record. */
    static List<Fields> read(String text, String file) throws DatasetException {
        Matcher named = NAMED.matcher(text);
        if (named.lookingAt()) {
            // The empty line that is left keeps the numbers of the others.
            return read(text.substring(named.end()), named.group(1).charAt(0), file);
        }
        return read(text, delimiter(text), file);
    }

    private static List<Fields> read(String text, char delimiter, String file) throws DatasetException {
        List<Fields> records = new ArrayList<>();
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        int line = 1;
        int first = 1;
        int at = 0;
        while (at <= text.length()) {
            boolean end = at == text.length();
            char c = end ? '\n' : text.charAt(at);
            if (c == '"' && value.isEmpty()) {
                int close = close(text, at);
                if (close < 0) {
                    throw new DatasetException(file + ", line " + line + " has a quotation mark without a second one;"
                            + " correct the line and import again");
                }
                String quoted = text.substring(at + 1, close);
                line += (int) quoted.chars().filter(each -> each == '\n').count();
                value.append(quoted.replace("\"\"", "\""));
                at = close + 1;
                continue;
            }
            if (c == delimiter || c == '\n') {
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(c);
            }
            if (c == '\n') {
                if (values.stream().anyMatch(each -> !each.isEmpty())) {
                    records.add(new Fields(first, List.copyOf(values)));
                }
                values.clear();
                line++;
                first = line;
            }
            at++;
        }
        return records;
    }

    private static int close(String text, int open) {
        for (int i = open + 1; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '"') {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
