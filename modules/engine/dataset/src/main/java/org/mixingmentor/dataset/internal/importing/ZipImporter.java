package org.mixingmentor.dataset.internal.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.ImportReport.Failed;
import org.mixingmentor.dataset.internal.AudioFileFinder;
import org.mixingmentor.dataset.internal.FileNames;
import org.mixingmentor.dataset.internal.PathInference;
import org.mixingmentor.dataset.internal.importing.ZipEntries.Entry;
import org.mixingmentor.dataset.spi.OfferedStem;
import org.mixingmentor.dataset.spi.OfferedStems;
import org.mixingmentor.dataset.spi.StemImporter;
import org.openide.util.lookup.ServiceProvider;

/**
 * A zip archive of stems, as Suno exports them. An entry is what stands at its place, whatever else has its name. Entries
 * that lead out of the archive, that unpack to more than a stem can be, or that cannot be unpacked are refused, each by
 * itself; what is no audio is passed over.
 */
@ServiceProvider(service = StemImporter.class, position = 200)
public final class ZipImporter implements StemImporter {
    /** Four hours of 96 kHz stereo at 32 bits are more than this: nobody's stem. */
    static final long LARGEST_ENTRY = 4L << 30;

    /** All stems of an archive together. */
    static final long LARGEST_ARCHIVE = 32L << 30;

    private static final int MOST_ENTRIES = 10_000;
    private static final int HEAD_BYTES = 4096;

    private final AudioFiles audio;

    /** With every decoder registered in the Lookup. */
    public ZipImporter() {
        this(AudioFiles.fromLookup());
    }

    /** @param audio claims what has no name of audio */
    public ZipImporter(AudioFiles audio) {
        this.audio = audio;
    }

    @Override
    public boolean claims(Path source) {
        String name = source.toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(source) && (name.endsWith(".zip") || beginsLikeZip(source));
    }

    private static boolean beginsLikeZip(Path source) {
        try (InputStream in = Files.newInputStream(source)) {
            byte[] head = in.readNBytes(4);
            return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public OfferedStems stems(Path source) throws IOException {
        List<OfferedStem> stems = new ArrayList<>();
        List<Failed> refused = new ArrayList<>();
        List<Entry> entries = entries(source);
        if (entries.size() > MOST_ENTRIES) {
            throw new IOException(source + " has " + entries.size()
                    + " entries, more than any song has stems; unpack it yourself and import the folder");
        }
        long total = 0;
        for (Entry entry : entries) {
            String from = source.getFileName() + "/" + entry.name();
            if (entry.isFolder() || isHidden(slashed(entry))) {
                continue;
            }
            total += Math.max(0, entry.size());
            boolean meant = isMeant(source, entry);
            Optional<String> refusal = meant ? refusal(entry, total) : nested(entry);
            if (refusal.isPresent()) {
                refused.add(new Failed(from, from + " " + refusal.get()));
            } else if (meant) {
                stems.add(stem(source, entry, from));
            }
        }
        if (stems.isEmpty() && refused.isEmpty()) {
            refused.add(new Failed(source.toString(), source + " holds no audio files"));
        }
        return new OfferedStems(stems, refused, List.of());
    }

    private static List<Entry> entries(Path source) throws IOException {
        try {
            return ZipEntries.of(source);
        } catch (IOException e) {
            throw new IOException(source + " is no whole zip archive: " + e.getMessage(), e);
        }
    }

    private static String slashed(Entry entry) {
        return entry.name().replace('\\', '/');
    }

    /** As in a folder: what begins with a dot, and what macOS puts beside the files. */
    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/") || name.matches("(.*/)?\\.(?!\\.?/).*");
    }

    /** Whether somebody means it as audio, by its name or its content. */
    private boolean isMeant(Path source, Entry entry) {
        return AudioFileFinder.hasAudioName(entry.name())
                || (!AudioFileFinder.isArchive(entry.name()) && beginsLikeAudio(source, entry));
    }

    private boolean beginsLikeAudio(Path source, Entry entry) {
        if (ZipContent.refusal(entry).isPresent()) {
            return false;
        }
        try (InputStream in = ZipContent.open(source, entry)) {
            return audio.claims(in.readNBytes(HEAD_BYTES));
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<String> nested(Entry entry) {
        return AudioFileFinder.isArchive(entry.name())
                ? Optional.of("is an archive inside the archive; unpack it and import it by itself")
                : Optional.empty();
    }

    private static Optional<String> refusal(Entry entry, long total) {
        if (FileNames.checked(slashed(entry)).isEmpty()) {
            return Optional.of("would be written outside the dataset folder; it was refused");
        }
        if (entry.size() < 0 || entry.size() > LARGEST_ENTRY || total > LARGEST_ARCHIVE) {
            return Optional.of("unpacks to more than a stem can be (" + entry.size() + " bytes); it was refused");
        }
        return ZipContent.refusal(entry);
    }

    private static OfferedStem stem(Path source, Entry entry, String from) {
        String path = FileNames.checked(slashed(entry)).orElseThrow();
        String named = StemNames.ofArchive(source.getFileName().toString()) + "/" + path;
        return new OfferedStem(
                from,
                path.substring(path.lastIndexOf('/') + 1),
                StemNames.song(named),
                PathInference.row(named).stemClass(),
                PathInference.row(named).instrument(),
                () -> ZipContent.open(source, entry));
    }
}
