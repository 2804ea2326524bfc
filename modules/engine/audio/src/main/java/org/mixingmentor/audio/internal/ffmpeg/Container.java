package org.mixingmentor.audio.internal.ffmpeg;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.mixingmentor.audio.spi.AudioStream;

/** The containers that are given to FFmpeg, told by their first bytes. */
enum Container {
    FLAC {
        @Override
        AudioStream open(Path file) throws IOException {
            return new FlacStream(file, FlacInfo.read(file), ProcessStream.open(file, "FLAC"));
        }
    },
    OGG {
        @Override
        AudioStream open(Path file) throws IOException {
            OggPages.check(file);
            return ProcessStream.open(file, "Ogg");
        }
    },
    MP4 {
        @Override
        AudioStream open(Path file) throws IOException {
            Mp4Boxes.check(file);
            ProcessStream stream = ProcessStream.open(file, "M4A");
            long microseconds = stream.announcedMicroseconds();
            long announced = microseconds * stream.format().sampleRate() / 1_000_000;
            return new MinimumLengthStream(file, stream, announced - 2 * AAC_FRAME);
        }
    },
    MP3 {
        @Override
        AudioStream open(Path file) throws IOException {
            return new MinimumLengthStream(file, ProcessStream.open(file, "MP3"), Mp3Header.leastFrames(file));
        }
    };

    /** Encoders differ by one or two in what they count. */
    private static final int AAC_FRAME = 1024;

    static final int HEAD_BYTES = 4096;

    /** Opens the file after what can be checked before decoding has been checked. */
    abstract AudioStream open(Path file) throws IOException;

    static byte[] head(Path file) throws IOException {
        try (InputStream in = new FileInputStream(file.toFile())) {
            return in.readNBytes(HEAD_BYTES);
        }
    }

    static Optional<Container> of(byte[] head) {
        String start = new String(head, 0, Math.min(12, head.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("fLaC")) {
            return Optional.of(FLAC);
        }
        if (start.startsWith("OggS")) {
            return Optional.of(OGG);
        }
        if (start.startsWith("ftyp", 4) || start.startsWith("moov", 4)) {
            return Optional.of(MP4);
        }
        return start.startsWith("ID3") || Mp3Header.found(head) ? Optional.of(MP3) : Optional.empty();
    }
}
