package org.mixingmentor.dataset.tables;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mixingmentor.audio.SystemReason;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.dataset.LabelReading;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.Vocabulary;

/** Reads labels from CSV. */
final class CsvLabels {
    private static final String NONE = "none";

    /** What columns may be called, by the label they hold. */
    private static final Map<String, List<String>> NAMES = Map.of(
            "file_name", List.of("file_name", "filename", "file", "path", "name", "stem"),
            "class", List.of("class", "label"),
            "genre", List.of("genre"),
            "instrument", List.of("instrument"),
            "flaw_type", List.of("flaw_type", "flaw_types", "flaws", "flaw"),
            "song", List.of("song"),
            "split", List.of("split"),
            "note", List.of("note", "notes", "comment"),
            "gold_file_name", List.of("gold_file_name", "gold"));

    /** A cell, and where it stands. */
    private record Said(String text, int line) {}

    private final WrittenNames names;

    CsvLabels(List<CataloguedStem> stems) {
        names = new WrittenNames(stems);
    }

    /** See {@link org.mixingmentor.dataset.tables.LabelTable#read}. */
    LabelReading read(Path file) throws IOException {
        String text = text(file);
        List<CsvRecords.Fields> records = CsvRecords.read(text, file.toString());
        List<String> header = records.isEmpty() ? List.of() : records.get(0).values();
        Map<String, Integer> columns = columns(header);
        if (!columns.containsKey("file_name") || columns.size() < 2) {
            throw new DatasetException(file
                    + (columns.containsKey("file_name")
                            ? " has no column of labels"
                            : " has no" + " column of file names")
                    + "; its first line must name the columns, as in"
                    + " \"file_name,class,instrument,flaw_type\"");
        }
        Map<String, StemRow> changed = new LinkedHashMap<>();
        Map<String, Map<String, Said>> said = new HashMap<>();
        List<String> problems = new ArrayList<>();
        for (CsvRecords.Fields record : records.subList(1, records.size())) {
            try {
                StemRow known = stem(record, columns);
                Map<String, Said> before = said.computeIfAbsent(known.fileName(), name -> new HashMap<>());
                Map<String, Said> now = said(record, columns, before);
                StemRow row = labelled(changed.getOrDefault(known.fileName(), known), record, columns);
                now.forEach(before::putIfAbsent);
                if (!row.equals(known)) {
                    changed.put(row.fileName(), row);
                }
            } catch (BadLine e) {
                problems.add(file.getFileName() + ", line " + record.line() + " " + e.getMessage()
                        + "; the line was left out");
            }
        }
        List<String> used = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            (columns.containsValue(i) ? used : ignored).add(header.get(i));
        }
        return new LabelReading(List.copyOf(changed.values()), used, ignored, problems);
    }

    private static String text(Path file) throws IOException {
        try {
            String text = Files.readString(file);
            return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
        } catch (NoSuchFileException e) {
            throw new DatasetException(file + " does not exist; check the name", e);
        } catch (CharacterCodingException e) {
            throw new DatasetException(file + " is not UTF-8 text; save it as \"CSV UTF-8\"", e);
        } catch (IOException e) {
            throw new DatasetException(file + " cannot be read: " + SystemReason.of(e) + "; check its permissions", e);
        }
    }

    private static Map<String, Integer> columns(List<String> header) {
        Map<String, Integer> columns = new HashMap<>();
        NAMES.forEach((label, names) -> {
            for (String name : names) {
                for (int i = 0; i < header.size(); i++) {
                    String written = header.get(i).toLowerCase(Locale.ROOT).replaceAll("[\\s\\-]+", "_");
                    if (written.equals(name)) {
                        columns.putIfAbsent(label, i);
                    }
                }
            }
        });
        return columns;
    }

    private StemRow stem(CsvRecords.Fields record, Map<String, Integer> columns) throws BadLine {
        String written = cell(record, columns, "file_name").orElseThrow(() -> new BadLine("names no file"));
        return names.find("", written);
    }

    /** What a line says; lines about one stem complete each other, and must not contradict an earlier one. */
    private static Map<String, Said> said(
            CsvRecords.Fields record, Map<String, Integer> columns, Map<String, Said> before) throws BadLine {
        Map<String, Said> now = new HashMap<>();
        for (String label : NAMES.keySet()) {
            Optional<String> text = cell(record, columns, label);
            Said earlier = before.get(label);
            if (text.isEmpty() || label.equals("file_name")) {
                continue;
            }
            if (earlier != null && !text.get().equalsIgnoreCase(earlier.text())) {
                throw new BadLine("says \"" + text.get() + "\" where line " + earlier.line() + " says \""
                        + earlier.text() + "\" of the same stem");
            }
            now.put(label, new Said(text.get(), record.line()));
        }
        return now;
    }

    private static Optional<String> cell(CsvRecords.Fields record, Map<String, Integer> columns, String label) {
        Integer column = columns.get(label);
        boolean there = column != null && column < record.values().size();
        return there ? Optional.of(record.values().get(column)).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    private StemRow labelled(StemRow row, CsvRecords.Fields record, Map<String, Integer> columns) throws BadLine {
        StemRow.Builder labelled = row.toBuilder();
        Function<String, Optional<String>> cells = label -> cell(record, columns, label);
        Optional<String> stemClass = cells.apply("class");
        if (stemClass.isPresent()) {
            labelled.stemClass(stemClass(stemClass.get()));
        }
        Optional<String> split = cells.apply("split");
        if (split.isPresent()) {
            labelled.split(split(split.get()));
        }
        cells.apply("genre").ifPresent(text -> labelled.genre(present(text)));
        cells.apply("instrument").ifPresent(text -> labelled.instrument(present(text)));
        cells.apply("flaw_type")
                .ifPresent(text -> labelled.flawTypes(
                        isNone(text) ? List.of() : Vocabulary.terms(List.of(text.split("[;|,]", -1)))));
        cells.apply("song").ifPresent(labelled::song);
        cells.apply("note").ifPresent(text -> labelled.note(isNone(text) ? "" : text));
        Optional<String> gold = cells.apply("gold_file_name");
        if (gold.isPresent()) {
            labelled.goldFileName(gold(gold.get()));
        }
        return labelled.build();
    }

    private static boolean isNone(String text) {
        return text.equalsIgnoreCase(NONE);
    }

    private static String present(String text) {
        return isNone(text) ? null : text;
    }

    private static StemClass stemClass(String text) throws BadLine {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "ideal", "good", "gold" -> StemClass.IDEAL;
            case "flawed", "bad" -> StemClass.FLAWED;
            case NONE, "unlabelled", "unlabeled", "null" -> null;
            default -> throw new BadLine("has the class \"" + text + "\"; it must be ideal, flawed or none");
        };
    }

    private static Split split(String text) throws BadLine {
        String token = text.toLowerCase(Locale.ROOT);
        if (isNone(token)) {
            return null;
        }
        return Split.of(token.equals("val") || token.equals("valid") ? Split.VALIDATION.token() : token)
                .orElseThrow(() ->
                        new BadLine("has the split \"" + text + "\"; it must be train, validation, test or none"));
    }

    private String gold(String text) throws BadLine {
        if (isNone(text)) {
            return null;
        }
        return names.find("the gold stem ", text).fileName();
    }
}
