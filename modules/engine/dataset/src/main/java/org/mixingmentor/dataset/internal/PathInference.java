package org.mixingmentor.dataset.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;

/**
 * Infers the labels of a stem that has no row from its path.
 *
 * <ul>
 *   <li>Class: the nearest folder called good, ideal or gold, or bad or flawed.
 *   <li>Instrument: the word for one in the file's name, else in the nearest folder that has one; see
 *       {@link InstrumentWords}.
 *   <li>Song: the parent folder, unless that says no more than a class, an instrument or the kind of files; else the
 *       file's name without instrument words; where no letter is left of that, the next folder up that is no such
 *       word.
 * </ul>
 */
public final class PathInference {
    private static final Map<String, StemClass> CLASSES = Map.of(
            "good", StemClass.IDEAL,
            "ideal", StemClass.IDEAL,
            "gold", StemClass.IDEAL,
            "bad", StemClass.FLAWED,
            "flawed", StemClass.FLAWED);
    /** Folder words that say what kind of files lie there, not which song. */
    private static final Set<String> KINDS = Set.of(
            "audio",
            "files",
            "flac",
            "hits",
            "loops",
            "mp3",
            "multitracks",
            "oneshots",
            "recordings",
            "sample",
            "samples",
            "shots",
            "sounds",
            "stem",
            "stems",
            "tracks",
            "wav",
            "wavs");

    private static final String GAP = "\0";
    private static final String AROUND_GAP = "[\\s_\\-.,+()\\[\\]]*\0[\\s_\\-.,+()\\[\\]\0]*";

    private PathInference() {}

    /** The row of a file that has none. */
    public static StemRow row(String fileName) {
        return StemRow.builder(fileName)
                .stemClass(stemClass(fileName).orElse(null))
                .instrument(instrument(fileName).orElse(null))
                .song(song(fileName))
                .build();
    }

    static Optional<StemClass> stemClass(String fileName) {
        String[] parts = fileName.split("/", -1);
        for (int i = parts.length - 2; i >= 0; i--) {
            StemClass stemClass = CLASSES.get(parts[i].toLowerCase(Locale.ROOT));
            if (stemClass != null) {
                return Optional.of(stemClass);
            }
        }
        return Optional.empty();
    }

    static Optional<String> instrument(String fileName) {
        String[] parts = fileName.split("/", -1);
        parts[parts.length - 1] = withoutExtension(parts[parts.length - 1]);
        for (int i = parts.length - 1; i >= 0; i--) {
            Optional<String> instrument = InstrumentWords.instrument(parts[i]);
            if (instrument.isPresent()) {
                return instrument;
            }
        }
        return Optional.empty();
    }

    public static String song(String fileName) {
        String[] parts = fileName.split("/", -1);
        int parent = parts.length - 2;
        if (parent >= 0 && namesSong(parts[parent])) {
            return parts[parent];
        }
        String name = withoutExtension(parts[parts.length - 1]);
        String rest = withoutInstruments(name);
        if (hasLetter(rest)) {
            return rest;
        }
        for (int i = parent - 1; i >= 0; i--) {
            if (namesSong(parts[i])) {
                return parts[i];
            }
        }
        return rest.isEmpty() ? name : rest;
    }

    private static boolean namesSong(String folder) {
        if (CLASSES.containsKey(folder.toLowerCase(Locale.ROOT))) {
            return false;
        }
        String rest = withoutInstruments(folder);
        boolean hadInstrument = !rest.equals(folder.strip());
        for (String word : rest.toLowerCase(Locale.ROOT).split("[\\s_\\-.,+()\\[\\]]+", -1)) {
            boolean number = !word.isEmpty() && !hasLetter(word);
            if (!word.isEmpty() && !KINDS.contains(word) && !(number && hadInstrument)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutInstruments(String name) {
        List<InstrumentWords.Found> found = InstrumentWords.find(name);
        StringBuilder rest = new StringBuilder(name);
        for (int i = found.size() - 1; i >= 0; i--) {
            rest.replace(found.get(i).start(), found.get(i).end(), GAP);
        }
        return rest.toString().replaceAll(AROUND_GAP, " ").strip();
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
