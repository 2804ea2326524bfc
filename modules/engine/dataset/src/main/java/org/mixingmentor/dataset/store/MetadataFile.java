package org.mixingmentor.dataset.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mixingmentor.audio.SystemReason;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.internal.ContentHash;
import org.mixingmentor.dataset.internal.FileNames;
import org.mixingmentor.dataset.internal.FileState;

/** metadata.jsonl: one JSON object a line, UTF-8. Read as a whole or not at all, written atomically. */
final class MetadataFile {
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private final Path file;

    MetadataFile(Path folder) {
        this.file = folder.resolve("metadata.jsonl");
    }

    /**
     * The file as it was read.
     *
     * @param state its size and time then
     * @param hash SHA-512/256 in hexadecimal
     */
    record Content(byte[] bytes, FileState state, String hash) {}

    /** Reads the file; empty where there is none. */
    Optional<Content> read() throws IOException {
        try {
            FileState state = FileState.of(file);
            byte[] bytes = Files.readAllBytes(file);
            return Optional.of(new Content(bytes, state, HexFormat.of().formatHex(ContentHash.of(bytes))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new DatasetException(file + " cannot be read: " + SystemReason.of(e) + "; check its permissions", e);
        }
    }

    /** Size and time of the file as it is; empty where there is none. */
    Optional<FileState> state() throws IOException {
        try {
            return Optional.of(FileState.of(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Whether the file is still what was read. */
    boolean isStill(Optional<Content> read) throws IOException {
        return read.isEmpty()
                ? Files.notExists(file)
                : Files.exists(file) && read.get().state().equals(FileState.of(file));
    }

    /** Gets the rows of the file, one after the other. */
    interface Rows {
        void row(RowReader.Given row) throws SQLException;
    }

    /**
     * Reads every row, or throws a sentence with the number of the first line that has none.
     *
     * @param backslashed names of the catalogue that have a backslash in them
     */
    void forEach(Content content, Set<String> backslashed, Rows rows) throws IOException, SQLException {
        RowReader reader = new RowReader();
        Map<String, Integer> lines = new HashMap<>();
        byte[] bytes = content.bytes();
        int number = 0;
        for (int start = 0; start < bytes.length; number++) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            String line = text(bytes, start, end, number + 1);
            start = end + 1;
            if (!line.isBlank()) {
                rows.row(row(reader, line, number + 1, lines, backslashed));
            }
        }
    }

    private RowReader.Given row(
            RowReader reader, String line, int number, Map<String, Integer> lines, Set<String> backslashed)
            throws DatasetException {
        try {
            RowReader.Given row = slashed(reader.line(line), backslashed);
            Integer first = lines.putIfAbsent(row.row().fileName(), number);
            if (first != null) {
                throw new RowFormatException("names \"" + row.row().fileName() + "\" again, after line " + first);
            }
            return row;
        } catch (RowFormatException e) {
            throw wrong(number, e.getMessage());
        }
    }

    /** Windows parts paths with backslashes; where no file has a name with one, that is what they mean. */
    private RowReader.Given slashed(RowReader.Given given, Set<String> known) {
        StemRow row = given.row();
        String name = slashed(row.fileName(), known);
        Optional<String> twin = row.goldFileName().map(gold -> slashed(gold, known));
        if (name.equals(row.fileName()) && twin.equals(row.goldFileName())) {
            return given;
        }
        StemRow meant =
                row.toBuilder().fileName(name).goldFileName(twin.orElse(null)).build();
        return new RowReader.Given(meant, given.given());
    }

    private String slashed(String name, Set<String> known) {
        return name.indexOf('\\') < 0 || known.contains(name) || Files.exists(file.resolveSibling(name))
                ? name
                : FileNames.checked(name.replace('\\', '/')).orElse(name);
    }

    private String text(byte[] bytes, int start, int end, int number) throws DatasetException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, end - start))
                    .toString();
            return number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw wrong(number, "is not UTF-8 text");
        }
    }

    private DatasetException wrong(int number, String what) {
        return new DatasetException(
                file + ", line " + number + " " + what + " (nothing was changed; correct the line and try again)");
    }

    /** Gives all lines, one after the other. */
    interface Lines {
        void to(LineSink sink) throws IOException, SQLException;
    }

    /** Takes one line, without its line break. */
    interface LineSink {
        void line(String line) throws IOException;
    }

    /**
     * The file as it was written.
     *
     * @param state its size and time
     * @param hash SHA-512/256 in hexadecimal
     */
    record Written(FileState state, String hash) {}

    /**
     * A new file that lies whole beside the old one.
     *
     * @param hash SHA-512/256 in hexadecimal
     */
    record Prepared(Path whole, String hash) {}

    /** Writes all lines to a file beside this one. */
    Prepared prepare(Lines lines) throws IOException, SQLException {
        Path whole = target().resolveSibling(".metadata.jsonl.new");
        try {
            return new Prepared(whole, writeDurably(whole, lines));
        } catch (IOException e) {
            throw cannotBeWritten(e);
        }
    }

    /**
     * Puts the new file in the place of this one, if this one is still what was read.
     *
     * @return what was written; empty where somebody changed the file meanwhile: then nothing was written
     */
    Optional<Written> publish(Prepared prepared, Optional<Content> read) throws IOException {
        try {
            if (!isStill(read)) {
                Files.delete(prepared.whole());
                return Optional.empty();
            }
            Path target = target();
            Written written = new Written(FileState.of(prepared.whole()), prepared.hash());
            Files.move(prepared.whole(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(target.getParent());
            return Optional.of(written);
        } catch (IOException e) {
            throw cannotBeWritten(e);
        }
    }

    private Path target() throws IOException {
        return Files.exists(file) ? file.toRealPath() : file;
    }

    private DatasetException cannotBeWritten(IOException e) {
        return new DatasetException(
                file + " cannot be written: " + SystemReason.of(e)
                        + "; check the disk and the folder's permissions (the labels are safe in the catalogue)",
                e);
    }

    private static String writeDurably(Path path, Lines lines) throws IOException, SQLException {
        MessageDigest digest = ContentHash.digest();
        try (FileChannel channel = FileChannel.open(
                        path,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                OutputStream out = new BufferedOutputStream(
                        new DigestOutputStream(Channels.newOutputStream(channel), digest), 1 << 16)) {
            lines.to(line -> {
                out.write(line.getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            });
            out.flush();
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Makes the new name durable where folders can be opened for that (not on Windows, which does it by itself). */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            // The rename itself is atomic all the same.
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
