package org.mixingmentor.dataset.tables;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.internal.FileNames;

/**
 * Finds stems by names as people and other programs write them: the path inside the dataset folder, with either slash; a
 * full path that ends in it; its end, down to the file's own name, where no other stem has that. A name that says another
 * folder is another file.
 */
final class WrittenNames {
    private final Map<String, StemRow> byName = new HashMap<>();
    private final Map<String, List<StemRow>> byLastPart = new HashMap<>();

    WrittenNames(List<CataloguedStem> stems) {
        for (CataloguedStem stem : stems) {
            byName.put(stem.fileName(), stem.row());
            byLastPart
                    .computeIfAbsent(composed(FileNames.last(stem.fileName())), each -> new ArrayList<>())
                    .add(stem.row());
        }
    }

    /** macOS writes letters and their accents apart. */
    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** @param what it is called in the sentence: "", "the gold stem " */
    StemRow find(String what, String written) throws BadLine {
        // A backslash may be a part of a name, where it is not what parts it.
        List<StemRow> namesakes = List.of();
        List<StemRow> meant = List.of();
        for (String form : List.of(written, written.replace('\\', '/'))) {
            Optional<StemRow> exact = FileNames.checked(form).map(byName::get);
            if (exact.isPresent()) {
                return exact.get();
            }
            if (meant.isEmpty()) {
                namesakes = byLastPart.getOrDefault(composed(FileNames.last(form)), List.of());
                meant = meant(composed(form), namesakes);
            }
        }
        if (meant.size() == 1) {
            return meant.get(0);
        }
        if (!meant.isEmpty()) {
            throw new BadLine("names " + what + "\"" + written + "\", which may be any of " + meant.size()
                    + " stems; write the path inside the dataset folder");
        }
        throw new BadLine("names " + what + "\"" + written + "\", which is not in the dataset"
                + (namesakes.isEmpty() ? "" : " (" + namesakes.get(0).fileName() + " is another file of that name)"));
    }

    /** Those whose path ends as is written; else, of those in whose path what is written ends, the longest. */
    private static List<StemRow> meant(String written, List<StemRow> namesakes) {
        List<StemRow> meant = new ArrayList<>();
        StemRow longest = null;
        for (StemRow stem : namesakes) {
            String own = composed(stem.fileName());
            if (endsIn(own, written)) {
                meant.add(stem);
            }
            // A file's own name alone says nothing of its folder, unless the path is a full one.
            boolean telling = own.indexOf('/') >= 0 || isFull(written);
            if (telling && endsIn(written, own) && (longest == null || longer(stem, longest))) {
                longest = stem;
            }
        }
        return meant.isEmpty() && longest != null ? List.of(longest) : meant;
    }

    private static boolean longer(StemRow one, StemRow other) {
        return one.fileName().length() > other.fileName().length();
    }

    private static boolean isFull(String written) {
        return written.startsWith("/") || written.matches("[A-Za-z]:/.*");
    }

    /** Whether the last parts of a path are those of another. */
    private static boolean endsIn(String path, String end) {
        List<String> parts = parts(path);
        List<String> last = parts(end);
        return last.size() <= parts.size()
                && parts.subList(parts.size() - last.size(), parts.size()).equals(last);
    }

    private static List<String> parts(String path) {
        return Arrays.stream(path.split("/"))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .toList();
    }
}
