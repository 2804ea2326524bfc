package org.mixingmentor.audio.internal.ffmpeg;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.mixingmentor.audio.spi.AudioException;

/** Refuses an Ogg file that holds several sounds after each other which are not of one rate, channel count and codec. */
final class OggSounds {
    private static final int FIRST_PAGE = 2;
    private static final int HEADER_BYTES = 27;

    private final Path file;
    private Sound first;

    /** What the first packet of a sound says of it. */
    private record Sound(String codec, int rate, int channels) {
        @Override
        public String toString() {
            return codec + " of " + rate + " Hz and " + channels + (channels == 1 ? " channel" : " channels");
        }
    }

    OggSounds(Path file) {
        this.file = file;
    }

    /** Looks at the next page. */
    void page(byte[] page, int length) throws AudioException {
        Optional<Sound> begun = (page[5] & FIRST_PAGE) == 0 ? Optional.empty() : sound(page, length);
        if (begun.isEmpty()) {
            return;
        }
        if (first == null) {
            first = begun.get();
        } else if (!first.equals(begun.get())) {
            throw new AudioException(file + " holds several sounds after each other, " + first + " and " + begun.get()
                    + ", which is not supported; split it into its parts first");
        }
    }

    private static Optional<Sound> sound(byte[] page, int length) {
        int at = HEADER_BYTES + (page[HEADER_BYTES - 1] & 0xff);
        ByteBuffer packet =
                ByteBuffer.wrap(page, at, Math.max(0, length - at)).slice().order(ByteOrder.LITTLE_ENDIAN);
        String start = StandardCharsets.ISO_8859_1.decode(packet.duplicate()).toString();
        if (start.startsWith("\u0001vorbis") && packet.limit() >= 16) {
            return Optional.of(new Sound("Vorbis", packet.getInt(12), packet.get(11) & 0xff));
        }
        if (start.startsWith("OpusHead") && packet.limit() >= 10) {
            return Optional.of(new Sound("Opus", 48_000, packet.get(9) & 0xff));
        }
        if (start.startsWith("\u007fFLAC") && packet.limit() >= 34) {
            int packed = packet.order(ByteOrder.BIG_ENDIAN).getInt(27);
            return Optional.of(new Sound("FLAC", packed >>> 12, ((packed >>> 9) & 7) + 1));
        }
        return Optional.empty();
    }
}
