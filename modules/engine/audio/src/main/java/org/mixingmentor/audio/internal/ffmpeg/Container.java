package org.mixingmentor.audio.internal.ffmpeg;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.mixingmentor.audio.internal.tags.ContentCopy;
import org.mixingmentor.audio.internal.tags.LeadingTags;
import org.mixingmentor.audio.spi.AudioContent;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.audio.spi.Remark;

/** The containers that are given to FFmpeg, told by their first bytes. */
enum Container {
    FLAC {
        @Override
        AudioStream open(AudioContent content) throws IOException {
            return new FlacStream(content, FlacInfo.read(content), behindTags(content, "FLAC"));
        }
    },
    OGG {
        @Override
        AudioStream open(AudioContent content) throws IOException {
            List<Remark> remarks = OggPages.check(content);
            return new MinimumLengthStream(content, behindTags(content, "Ogg"), 0, remarks);
        }
    },
    MP4 {
        @Override
        AudioStream open(AudioContent content) throws IOException {
            Mp4Boxes boxes = Mp4Boxes.read(content);
            Mp4Sound sound = boxes.sound();
            List<Remark> remarks = boxes.checkEnd();
            // The index counts from the beginning of the file, as it was without tags before it.
            AudioStream stream =
                    content.start() == 0 ? ProcessStream.open(content.file(), "M4A") : withoutTags(content, "M4A");
            long announced = (long) (sound.leastSeconds() * stream.format().sampleRate());
            return new MinimumLengthStream(content, stream, announced - 2 * AAC_FRAME, remarks);
        }
    },
    MP3 {
        @Override
        AudioStream open(AudioContent content) throws IOException {
            ShortMp3 few = ShortMp3.of(content, content.head(HEAD_BYTES));
            AudioStream stream = few == null ? behindTags(content, "MP3") : few.open();
            return new MinimumLengthStream(content, stream, Mp3Header.leastFrames(content.head(HEAD_BYTES)), List.of());
        }
    };

    /** Encoders differ by one or two in what they count. */
    private static final int AAC_FRAME = 1024;

    /** What is looked at of a file's beginning. */
    static final int HEAD_BYTES = 4096;

    /** Opens the file after what can be checked before decoding has been checked. */
    abstract AudioStream open(AudioContent content) throws IOException;

    /** FFmpeg passes over usual tags by itself; others it is not shown. */
    private static AudioStream behindTags(AudioContent content, String name) throws IOException {
        return LeadingTags.areUsual(content.file(), content.start())
                ? ProcessStream.open(content.file(), name)
                : withoutTags(content, name);
    }

    private static AudioStream withoutTags(AudioContent content, String name) throws IOException {
        return ContentCopy.open(content.file(), content.start(), copy -> ProcessStream.open(copy, name));
    }

    static Optional<Container> of(byte[] head) {
        String start = new String(head, 0, Math.min(12, head.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("fLaC")) {
            return Optional.of(FLAC);
        }
        if (start.startsWith("OggS")) {
            return Optional.of(OGG);
        }
        if (Mp4Boxes.found(head)) {
            return Optional.of(MP4);
        }
        return start.startsWith("ID3") || Mp3Header.found(head) ? Optional.of(MP3) : Optional.empty();
    }
}
