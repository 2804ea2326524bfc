package org.mixingmentor.dataset.internal.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.mixingmentor.dataset.ImportReport.Failed;
import org.mixingmentor.dataset.internal.AudioFileFinder;
import org.mixingmentor.dataset.internal.FileNames;
import org.mixingmentor.dataset.internal.PathInference;
import org.mixingmentor.dataset.spi.OfferedStem;
import org.mixingmentor.dataset.spi.OfferedStems;
import org.mixingmentor.dataset.spi.StemImporter;
import org.openide.util.lookup.ServiceProvider;

/**
 * A zip archive of stems, as Suno exports them. Entries that lead out of the archive, or that unpack to more than a stem
 * can be, are refused; what is no audio is passed over.
 */
@ServiceProvider(service = StemImporter.class, position = 200)
public final class ZipImporter implements StemImporter {
    /** Four hours of 96 kHz stereo at 32 bits are more than this: nobody's stem. */
    static final long LARGEST_ENTRY = 4L << 30;

    /** All stems of an archive together. */
    static final long LARGEST_ARCHIVE = 32L << 30;

    private static final int MOST_ENTRIES = 10_000;

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
        long total = 0;
        try (ZipFile zip = open(source)) {
            if (zip.size() > MOST_ENTRIES) {
                throw new IOException(source + " has " + zip.size()
                        + " entries, more than any song has stems; unpack it" + " yourself and import the folder");
            }
            for (ZipEntry entry : zip.stream().toList()) {
                String from = source.getFileName() + "/" + entry.getName();
                if (isPassedOver(entry)) {
                    continue;
                }
                total += Math.max(0, entry.getSize());
                if (FileNames.checked(entry.getName().replace('\\', '/')).isEmpty()) {
                    refused.add(
                            new Failed(from, from + " would be written outside the dataset folder; it was refused"));
                } else if (entry.getSize() > LARGEST_ENTRY || total > LARGEST_ARCHIVE) {
                    refused.add(new Failed(
                            from,
                            from + " unpacks to more than a stem can be (" + entry.getSize()
                                    + " bytes); it was refused"));
                } else {
                    stems.add(stem(source, entry.getName(), from));
                }
            }
        } catch (ZipException e) {
            throw new IOException(source + " is no whole zip archive (" + e.getMessage() + "); fetch it again", e);
        }
        if (stems.isEmpty() && refused.isEmpty()) {
            refused.add(new Failed(source.toString(), source + " holds no audio files"));
        }
        return new OfferedStems(stems, refused, List.of());
    }

    private static boolean isPassedOver(ZipEntry entry) {
        String name = entry.getName().replace('\\', '/');
        String last = name.substring(name.lastIndexOf('/') + 1);
        return entry.isDirectory()
                || name.startsWith("__MACOSX/")
                || last.startsWith(".")
                || !AudioFileFinder.hasAudioName(last);
    }

    private static OfferedStem stem(Path source, String entry, String from) {
        String path = FileNames.checked(entry.replace('\\', '/')).orElseThrow();
        String named = StemNames.ofArchive(source.getFileName().toString()) + "/" + path;
        return new OfferedStem(
                from,
                path.substring(path.lastIndexOf('/') + 1),
                StemNames.song(named),
                PathInference.row(named).stemClass(),
                PathInference.row(named).instrument(),
                () -> content(source, entry));
    }

    /** Archives of other systems' making have names in their old character set. */
    private static ZipFile open(Path source) throws IOException {
        try {
            return new ZipFile(source.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | IllegalArgumentException e) {
            if (Charset.isSupported("IBM437")) {
                return new ZipFile(source.toFile(), Charset.forName("IBM437"));
            }
            throw e;
        }
    }

    private static InputStream content(Path source, String name) throws IOException {
        ZipFile zip = open(source);
        try {
            return new Bounded(zip, zip.getEntry(name));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** The bytes of an entry, no more than it said it has. Closing it closes the archive. */
    private static final class Bounded extends FilterInputStream {
        private final ZipFile zip;
        private long left;

        Bounded(ZipFile zip, ZipEntry entry) throws IOException {
            super(zip.getInputStream(entry));
            this.zip = zip;
            this.left = entry.getSize() < 0 ? LARGEST_ENTRY : entry.getSize();
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int n) throws IOException {
            left -= n;
            if (left < 0) {
                throw new IOException("it unpacks to more than it says; it was refused");
            }
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } finally {
                zip.close();
            }
        }
    }
}
