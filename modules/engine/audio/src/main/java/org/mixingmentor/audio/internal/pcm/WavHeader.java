package org.mixingmentor.audio.internal.pcm;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mixingmentor.audio.spi.AudioContent;
import org.mixingmentor.audio.spi.Remark;
import org.mixingmentor.audio.spi.SourceFormat;

/**
 * Reads the chunks of a WAV file up to its samples. Sources: Microsoft's "Multiple Channel Audio Data and WAVE Files",
 * EBU Tech 3306 (RF64), ITU-R BS.2088 (BW64).
 */
final class WavHeader {
    private static final int LONG_SIZES_BYTES = 16;
    private static final long ALL_ONES = 0xFFFF_FFFFL;

    private final AudioContent content;
    private final RandomAccessFile file;
    private final ByteOrder order;
    private final String form;
    private final boolean unfinished;
    private final List<Remark> remarks = new ArrayList<>();
    private long longDataSize = -1;
    private WavSamples samples;
    private SoundExtent sound;

    WavHeader(AudioContent content, RandomAccessFile file) throws IOException {
        this.content = content;
        this.file = file;
        byte[] letters = new byte[4];
        file.seek(content.start());
        file.readFully(letters);
        form = new String(letters, StandardCharsets.ISO_8859_1);
        order = form.equals("RIFX") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        int raw = file.readInt();
        long size = Integer.toUnsignedLong(order == ByteOrder.BIG_ENDIAN ? raw : Integer.reverseBytes(raw));
        // A file whose outer length does not reach its end was left by a crash or a pipe before its lengths were set.
        unfinished = content.start() + 8 + size < file.length() || SoundExtent.isPlaceholder(size);
    }

    /** What is remarkable about the file; known after {@link #layout()}. */
    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** The samples' format; known after {@link #layout()}. */
    WavSamples samples() {
        return samples;
    }

    /** Where the samples lie; empty where they are compressed, and complete. */
    Optional<PcmLayout> layout() throws IOException {
        Chunks chunks = new Chunks(file, order, content.start());
        while ((samples == null || sound == null || sound.isEmpty()) && chunks.next()) {
            read(chunks);
        }
        if (samples == null) {
            throw WavSamples.damaged(content.file(), "does not say how its samples are stored");
        }
        if (sound == null) {
            throw WavSamples.damaged(content.file(), "has no samples");
        }
        long frames = sound.frames(content, samples.frameBytes(), rate(), remarks);
        remarkSecondSound(chunks);
        if (samples.isCompressed()) {
            return Optional.empty();
        }
        SourceFormat format = new SourceFormat(
                (form.startsWith("RIF") ? "WAV " : form + " ")
                        + samples.encoding().label(),
                samples.sampleRate(),
                samples.channels(),
                frames);
        boolean bigEndian = order == ByteOrder.BIG_ENDIAN;
        return Optional.of(new PcmLayout(format, samples.encoding(), bigEndian, sound.start(), remarks()));
    }

    private void read(Chunks chunks) throws IOException {
        switch (chunks.id()) {
            case "ds64" -> longDataSize = longDataSize(chunks);
            case "fmt " -> samples = samples == null ? WavSamples.read(content.file(), chunks) : samples;
            case "data" -> {
                // An empty one before the one with the sound is no sound.
                if (sound == null || sound.isEmpty()) {
                    long size = chunks.size() == ALL_ONES && longDataSize > 0 ? longDataSize : chunks.size();
                    sound = SoundExtent.of(chunks, chunks.start(), size, unfinished);
                    chunks.skip(sound.bytes());
                }
            }
            default -> {
                // LIST, bext, JUNK, cue and the like say nothing about the samples.
            }
        }
    }

    private void remarkSecondSound(Chunks chunks) throws IOException {
        while (sound.end() < file.length() && chunks.next()) {
            if (chunks.id().equals("data") && chunks.start() > sound.start() && chunks.size() >= samples.frameBytes()) {
                long bytes = Math.min(chunks.size(), chunks.available());
                remarks.add(SoundExtent.second(content, bytes, samples.frameBytes(), rate()));
            }
        }
    }

    private int rate() {
        return samples.isCompressed() ? 0 : samples.sampleRate();
    }

    private static long longDataSize(Chunks chunks) throws IOException {
        return chunks.size() < LONG_SIZES_BYTES
                ? -1
                : chunks.content(LONG_SIZES_BYTES).getLong(Long.BYTES);
    }
}
