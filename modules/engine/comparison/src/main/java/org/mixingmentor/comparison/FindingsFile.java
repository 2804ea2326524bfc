package org.mixingmentor.comparison;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemClass;

/**
 * The findings of an {@link Audit} as a file beside the catalogue, so that nobody has to look again after a restart. Each
 * is kept with the sound and the labels that it was judged by; when it is read again it counts only where those of the
 * stem, and of the other stem that it names, are still the same.
 */
public final class FindingsFile {
    private static final String HEAD = "# suspects 1";
    private static final int PARTS = 7;

    private FindingsFile() {}

    /** Where a dataset keeps them. */
    public static Path file(Path dataset) {
        return dataset.resolve(".mentor").resolve("suspects.tsv");
    }

    /**
     * Writes findings, atomically.
     *
     * @param findings as {@link Audit} gives them
     * @param stems the stems that they were found among, by file name; findings of others are left out
     */
    public static void write(
            Path file, Map<String, List<Finding>> findings, Function<String, Optional<CataloguedStem>> stems)
            throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        findings.forEach((name, found) -> stems.apply(name)
                .ifPresent(stem -> found.forEach(finding -> {
                    Optional<CataloguedStem> other = finding.other().flatMap(stems);
                    if (other.isPresent() == finding.other().isPresent()) {
                        lines.add(line(stem, finding, other));
                    }
                })));
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(file.getParent(), ".suspects", ".part");
        try {
            Files.write(part, lines);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Reads what still counts, the most severe first.
     *
     * @param stems the stems as they are now, by file name
     * @return empty where nobody has looked yet, or the file is none of these
     */
    public static Optional<Map<String, List<Finding>>> read(Path file, Function<String, Optional<CataloguedStem>> stems)
            throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (NoSuchFileException | CharacterCodingException e) {
            return Optional.empty();
        }
        if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
            return Optional.empty();
        }
        Map<String, List<Finding>> findings = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split("\t", -1);
            if (parts.length == PARTS && counts(parts[0], parts[1], stems)) {
                finding(parts, stems)
                        .ifPresent(finding -> findings.computeIfAbsent(plain(parts[0]), name -> new ArrayList<>())
                                .add(finding));
            }
        }
        return Optional.of(findings);
    }

    private static String line(CataloguedStem stem, Finding finding, Optional<CataloguedStem> other) {
        return String.join(
                "\t",
                escaped(stem.fileName()),
                basis(stem),
                finding.kind().name(),
                String.valueOf(finding.severity()),
                escaped(finding.other().orElse("")),
                other.map(FindingsFile::basis).orElse(""),
                escaped(finding.words()));
    }

    private static Optional<Finding> finding(String[] parts, Function<String, Optional<CataloguedStem>> stems) {
        Optional<Finding.Kind> kind = Arrays.stream(Finding.Kind.values())
                .filter(each -> each.name().equals(parts[2]))
                .findFirst();
        boolean otherCounts = parts[4].isEmpty() || counts(parts[4], parts[5], stems);
        if (kind.isEmpty() || !otherCounts) {
            return Optional.empty();
        }
        try {
            double severity = Double.parseDouble(parts[3]);
            Optional<String> other = Optional.of(plain(parts[4])).filter(name -> !name.isEmpty());
            return Optional.of(new Finding(kind.get(), severity, plain(parts[6]), other));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean counts(String name, String basis, Function<String, Optional<CataloguedStem>> stems) {
        return stems.apply(plain(name))
                .filter(stem -> basis(stem).equals(basis))
                .isPresent();
    }

    /** What a stem is judged by: its sound, and the labels that an audit compares it with others by. */
    private static String basis(CataloguedStem stem) {
        return stem.contentHash()
                + " " + stem.row().stemClass().map(StemClass::token).orElse("none")
                + " " + stem.row().instrument().orElse("none");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String plain(String escaped) {
        StringBuilder text = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\' && i + 1 < escaped.length()) {
                char next = escaped.charAt(++i);
                c = next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next;
            }
            text.append(c);
        }
        return text.toString();
    }
}
