package org.mixingmentor.audio.internal.ffmpeg;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mixingmentor.audio.spi.AudioException;

/**
 * What the index of an MP4 file says of its sound (ISO/IEC 14496-12): each track has a clock of its own, and the movie's
 * length is that of its longest track, which may be the picture.
 *
 * @param codec four letters, such as "mp4a"; "" where the index does not say
 * @param leastSeconds the length of the shortest track of sound; 0 where the index does not say
 * @param alone whether there is no other track: then the movie's length is its length
 */
record Mp4Sound(String codec, double leastSeconds, boolean alone) {
    private static final int HEADER_BYTES = 8;
    private static final int DEEPEST = 8;
    private static final Set<String> PARENTS = Set.of("moov", "trak", "mdia", "minf", "stbl", "edts");
    private static final Set<String> PROTECTED = Set.of("drms", "enca", "p608");

    /** A track while it is read. */
    private static final class Track {
        private String kind = "";
        private String codec = "";
        private double clock;
        private long length;
        private long counted;
        private long edited;
        private boolean cut;
    }

    /** @throws AudioException where it says that there is no sound, or that it may not be read */
    static Mp4Sound read(Path file, ByteBuffer index) throws AudioException {
        Reader reader = new Reader();
        try {
            reader.boxes(index, 0, index.limit(), 0);
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new AudioException(file + " is damaged: its index is not whole; fetch or export it again", e);
        }
        List<Track> sounds = reader.tracks.stream()
                .filter(track -> track.kind.equals("soun"))
                .toList();
        if (sounds.isEmpty()) {
            throw new AudioException(file + " holds no sound: "
                    + (reader.tracks.isEmpty() ? "it has no tracks" : "none of its tracks is one of sound"));
        }
        for (Track track : sounds) {
            if (PROTECTED.contains(track.codec)) {
                throw new AudioException(
                        file + " is protected against copying (DRM), which is not supported; get it without");
            }
        }
        double least = Double.MAX_VALUE;
        for (Track track : sounds) {
            least = Math.min(least, reader.seconds(track));
        }
        return new Mp4Sound(sounds.get(0).codec, least, reader.tracks.size() == 1);
    }

    private static final class Reader {
        private final List<Track> tracks = new ArrayList<>();
        private double movieClock;

        private void boxes(ByteBuffer index, int from, int to, int depth) {
            int at = from;
            while (at + HEADER_BYTES <= to && depth <= DEEPEST) {
                long size = Integer.toUnsignedLong(index.getInt(at));
                int end = size == 0 ? to : (int) Math.min(to, at + size);
                if (end < at + HEADER_BYTES) {
                    return;
                }
                box(index, letters(index, at + 4), at + HEADER_BYTES, end, depth);
                at = end;
            }
        }

        private void box(ByteBuffer index, String type, int from, int to, int depth) {
            if (type.equals("trak")) {
                tracks.add(new Track());
            }
            if (PARENTS.contains(type)) {
                boxes(index, from, to, depth + 1);
            } else if (type.equals("mvhd")) {
                movieClock = Integer.toUnsignedLong(index.getInt(index.get(from) == 1 ? from + 20 : from + 12));
            } else if (!tracks.isEmpty()) {
                inTrack(index, type, from, tracks.get(tracks.size() - 1));
            }
        }

        private void inTrack(ByteBuffer index, String type, int from, Track track) {
            boolean isLong = index.get(from) == 1;
            switch (type) {
                case "hdlr" -> track.kind = track.kind.isEmpty() ? letters(index, from + 8) : track.kind;
                case "mdhd" -> {
                    track.clock = Integer.toUnsignedLong(index.getInt(isLong ? from + 20 : from + 12));
                    long unsigned = Integer.toUnsignedLong(index.getInt(isLong ? from + 28 : from + 16));
                    track.length = unsigned == 0xFFFF_FFFFL ? 0 : unsigned;
                }
                case "stsd" -> track.codec = index.getInt(from + 4) > 0 ? letters(index, from + 12) : "";
                case "stts" -> {
                    int entries = index.getInt(from + 4);
                    for (int i = 0; i < entries; i++) {
                        track.counted += Integer.toUnsignedLong(index.getInt(from + 8 + 8 * i))
                                * Integer.toUnsignedLong(index.getInt(from + 12 + 8 * i));
                    }
                }
                case "elst" -> readEdits(index, from, isLong, track);
                default -> {
                    // Where the samples lie is what the decoder asks for.
                }
            }
        }

        private static void readEdits(ByteBuffer index, int from, boolean isLong, Track track) {
            int entries = index.getInt(from + 4);
            track.cut = entries > 0;
            for (int i = 0; i < entries; i++) {
                int at = from + 8 + i * (isLong ? 20 : 12);
                boolean empty = isLong ? index.getLong(at + 8) < 0 : index.getInt(at + 4) < 0;
                long length = isLong ? index.getLong(at) : Integer.toUnsignedLong(index.getInt(at));
                track.cut &= length > 0;
                track.edited += empty ? 0 : length;
            }
        }

        /** What is heard of a track at least: what lies in it, or what its edits leave of that. */
        private double seconds(Track track) {
            long length = track.counted > 0 ? track.counted : track.length;
            double whole = track.clock > 0 ? length / track.clock : 0;
            return track.cut && movieClock > 0 ? Math.min(whole, track.edited / movieClock) : whole;
        }

        private static String letters(ByteBuffer index, int at) {
            byte[] four = new byte[4];
            index.get(at, four);
            return new String(four, StandardCharsets.ISO_8859_1);
        }
    }
}
