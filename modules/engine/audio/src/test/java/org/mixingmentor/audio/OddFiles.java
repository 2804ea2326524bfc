package org.mixingmentor.audio;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.mixingmentor.audio.OddBase.Field;
import org.mixingmentor.audio.OddFile.Promise;

/** Makes files odd as programs, tags, disks and networks do; each number gives one file, always the same. */
final class OddFiles {
    /** Four of five cases are of those that cost no decoder process. */
    private static final int OWN_READERS = 13;

    private final List<OddBase> bases;

    OddFiles(List<OddBase> bases) {
        this.bases = bases;
    }

    OddFile make(long number) {
        Random random = new Random(number * 0x9E37_79B9_7F4A_7C15L);
        OddBase base = bases.get(random.nextInt(5) > 0 ? random.nextInt(OWN_READERS) : random.nextInt(bases.size()));
        OddFile file =
                switch (random.nextInt(6)) {
                    case 0 -> tagged(base, random);
                    case 1 -> cutOff(base, random);
                    case 2 -> flipped(base, random);
                    default -> mutated(base, random);
                };
        return random.nextInt(10) == 0 ? behindTag(file, random) : file;
    }

    private static OddFile behindTag(OddFile file, Random random) {
        byte[] tagged = Tags.join(tag(random), file.content());
        return new OddFile(file.what() + ", behind a tag", file.name(), tagged, file.truth(), file.promise());
    }

    private static byte[] tag(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Tags.id3(2 + random.nextInt(3), random.nextInt(3000));
            case 1 -> Tags.join(Tags.id3(3, random.nextInt(300)), Tags.id3(4, random.nextInt(300)));
            case 2 -> Tags.ape(random.nextInt(500));
            default -> Tags.join(Tags.id3(3, random.nextInt(50)), new byte[random.nextInt(2000)]);
        };
    }

    private static OddFile tagged(OddBase base, Random random) {
        byte[] id3v1 = Arrays.copyOf("TAGa name".getBytes(StandardCharsets.US_ASCII), 128);
        byte[] behind =
                switch (random.nextInt(4)) {
                    case 0 -> id3v1;
                    case 1 -> Tags.join(Tags.ape(random.nextInt(300)), id3v1);
                    case 2 -> base.label().equals("tone.mp3") ? id3v1 : new byte[random.nextInt(3000)];
                    default -> new byte[0];
                };
        byte[] before = random.nextBoolean() ? tag(random) : new byte[0];
        return file(base, "tags", random, Tags.join(before, base.content(), behind), Promise.READ);
    }

    private static OddFile cutOff(OddBase base, Random random) {
        int length = random.nextInt(base.content().length);
        boolean silent = base.label().equals("tone.mp3")
                || base.label().equals("tone.ogg")
                || base.label().equals("tone.opus");
        return file(
                base,
                "cut off at " + length,
                random,
                Arrays.copyOf(base.content(), length),
                silent ? Promise.ANY : Promise.READ_OR_SAID);
    }

    private static OddFile flipped(OddBase base, Random random) {
        byte[] content = base.content().clone();
        int many = 1 << random.nextInt(5);
        for (int i = 0; i < many; i++) {
            content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return file(base, many + " bits turned", random, content, base.checked() ? Promise.READ_OR_SAID : Promise.ANY);
    }

    private static OddFile mutated(OddBase base, Random random) {
        Field field = base.fields().get(random.nextInt(base.fields().size()));
        byte[] content = base.content().clone();
        ByteBuffer bytes = ByteBuffer.wrap(content).order(field.order());
        long value = get(bytes, field);
        long other = other(value, random);
        put(bytes, field, other);
        String what = field.name() + " at " + field.at() + ": " + value + " -> " + other;
        return file(base, what, random, content, field.length() ? Promise.READ_OR_SAID : Promise.ANY);
    }

    private static long other(long value, Random random) {
        long[] others = {
            0,
            1,
            2,
            -1,
            0x7FFF_FFFFL,
            0x8000_0000L,
            0xFFFF_FFFFL,
            0x7F00_0000L,
            0x7FFF_F000L,
            0x7FFFL,
            0xFFFFL,
            0xFFL,
            value + 1,
            value - 1,
            value + 2,
            value - 2,
            value / 2,
            value * 2,
            value - 4,
            value + 4,
            value + 1000,
            value + (1L << 31),
            Long.MIN_VALUE,
            random.nextInt(),
            random.nextInt(1 << 16),
            random.nextLong()
        };
        return others[random.nextInt(others.length)];
    }

    private static long get(ByteBuffer bytes, Field field) {
        return switch (field.bytes()) {
            case 1 -> bytes.get(field.at()) & 0xff;
            case 2 -> Short.toUnsignedInt(bytes.getShort(field.at()));
            case 4 -> Integer.toUnsignedLong(bytes.getInt(field.at()));
            default -> bytes.getLong(field.at());
        };
    }

    private static void put(ByteBuffer bytes, Field field, long value) {
        switch (field.bytes()) {
            case 1 -> bytes.put(field.at(), (byte) value);
            case 2 -> bytes.putShort(field.at(), (short) value);
            case 4 -> bytes.putInt(field.at(), (int) value);
            default -> bytes.putLong(field.at(), value);
        }
    }

    private static OddFile file(OddBase base, String what, Random random, byte[] content, Promise promise) {
        return new OddFile(base.label() + ", " + what, OddNames.next(random), content, base.truth(), promise);
    }
}
