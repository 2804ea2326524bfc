package org.mixingmentor.base;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.mixingmentor.dataset.tables.NpyArray;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;

/**
 * A base as a NumPy archive. For the r recordings and their n chunks, in order:
 *
 * <ul>
 *   <li>{@code name}, {@code song}, {@code instrument}, {@code genre}, {@code source}: unicode [r],
 *   <li>{@code mono}: int32 [r], 1 = one channel; {@code chunks}: int32 [r], how many chunks a recording has,
 *   <li>{@code fingerprint}: int16 [n, 64], to be divided by {@code steps}: int32 [64],
 *   <li>{@code profile}: int16 [r, 35]: 32 bands, crest factor, correlation, side to mid, to be divided by {@code profile_steps}.
 * </ul>
 */
final class BaseFile {
    private static final int PROFILE = Bands.COUNT + 3;
    private static final int[] STEPS = steps();
    private static final int[] PROFILE_STEPS = profileSteps();

    private BaseFile() {}

    /** Why a file is no base, and what to do. */
    static String refusal(String name, String reason) {
        return name + " " + reason + ": name a base, or take the shipped one or none.";
    }

    /**
     * Reads one.
     *
     * @param name of the file, for the messages
     */
    static List<BaseRecording> read(byte[] bytes, String name) throws IOException {
        Map<String, NpyArray> arrays = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                arrays.put(entry.getName(), NpyArray.fromBytes(zip.readAllBytes()));
            }
            return recordings(arrays);
        } catch (IOException | RuntimeException e) {
            throw new IOException(refusal(name, "is not a base of recordings, as base_v1.npz is"), e);
        }
    }

    /** What {@link #read} reads; the same for the same recordings. */
    static byte[] bytes(List<BaseRecording> recordings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            texts(zip, "name", recordings, BaseRecording::name);
            texts(zip, "song", recordings, BaseRecording::song);
            texts(zip, "instrument", recordings, BaseRecording::instrument);
            texts(zip, "genre", recordings, BaseRecording::genre);
            texts(zip, "source", recordings, BaseRecording::source);
            ints(
                    zip,
                    "mono",
                    recordings.stream().mapToInt(r -> r.mono() ? 1 : 0).toArray());
            ints(
                    zip,
                    "chunks",
                    recordings.stream().mapToInt(r -> r.chunks().chunks()).toArray());
            ints(zip, "steps", STEPS);
            ints(zip, "profile_steps", PROFILE_STEPS);
            entry(zip, "profile", profiles(recordings));
            entry(zip, "fingerprint", fingerprints(recordings));
        }
        return bytes.toByteArray();
    }

    private static List<BaseRecording> recordings(Map<String, NpyArray> arrays) throws IOException {
        List<String> names = array(arrays, "name").texts();
        List<String> songs = array(arrays, "song").texts();
        List<String> instruments = array(arrays, "instrument").texts();
        List<String> genres = array(arrays, "genre").texts();
        List<String> sources = array(arrays, "source").texts();
        int[] mono = array(arrays, "mono").ints();
        int[] counts = array(arrays, "chunks").ints();
        int[] steps = array(arrays, "steps").ints();
        int[] profileSteps = array(arrays, "profile_steps").ints();
        NpyArray profiles = array(arrays, "profile");
        NpyArray fingerprints = array(arrays, "fingerprint");
        profiles.require("<i2");
        fingerprints.require("<i2");
        List<BaseRecording> recordings = new ArrayList<>();
        int chunk = 0;
        for (int i = 0; i < names.size(); i++) {
            float[] values = new float[counts[i] * Fingerprint.SIZE];
            for (int j = 0; j < values.length; j++) {
                int field = j % Fingerprint.SIZE;
                values[j] = (float) fingerprints.at(chunk + j / Fingerprint.SIZE, field) / steps[field];
            }
            chunk += counts[i];
            float[] profile = new float[PROFILE];
            for (int j = 0; j < PROFILE; j++) {
                profile[j] = (float) profiles.at(i, j) / profileSteps[j];
            }
            recordings.add(new BaseRecording(
                    names.get(i),
                    songs.get(i),
                    instruments.get(i),
                    genres.get(i),
                    sources.get(i),
                    mono[i] == 1,
                    profile(profile),
                    new FingerprintMatrix(values)));
        }
        return recordings;
    }

    private static Profile profile(float[] values) {
        float[] bands = new float[Bands.COUNT];
        System.arraycopy(values, 0, bands, 0, bands.length);
        return new Profile(bands, values[Bands.COUNT], values[Bands.COUNT + 1], values[Bands.COUNT + 2]);
    }

    private static NpyArray profiles(List<BaseRecording> recordings) {
        short[] values = new short[recordings.size() * PROFILE];
        for (int i = 0; i < recordings.size(); i++) {
            Profile profile = recordings.get(i).profile();
            for (int j = 0; j < PROFILE; j++) {
                float value = j < Bands.COUNT
                        ? profile.bandsDb()[j]
                        : new float[] {profile.crestDb(), profile.correlation(), profile.sideMidDb()}[j - Bands.COUNT];
                values[j * recordings.size() + i] = rounded(value, PROFILE_STEPS[j]);
            }
        }
        return NpyArray.ofShorts(values, recordings.size(), PROFILE);
    }

    private static NpyArray fingerprints(List<BaseRecording> recordings) {
        int chunks = recordings.stream().mapToInt(r -> r.chunks().chunks()).sum();
        short[] values = new short[chunks * Fingerprint.SIZE];
        int at = 0;
        for (BaseRecording recording : recordings) {
            for (int chunk = 0; chunk < recording.chunks().chunks(); chunk++, at++) {
                for (int field = 0; field < Fingerprint.SIZE; field++) {
                    values[field * chunks + at] = rounded(recording.chunks().value(chunk, field), STEPS[field]);
                }
            }
        }
        return NpyArray.ofShorts(values, chunks, Fingerprint.SIZE);
    }

    private static short rounded(float value, int steps) {
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(value * steps)));
    }

    /** Of bands 0.02 dB; finer nowhere than a brain can tell, coarser nowhere than a tenth of what sounds differ by. */
    private static int[] steps() {
        int[] steps = new int[Fingerprint.SIZE];
        for (int field = 0; field < steps.length; field++) {
            steps[field] = field < Bands.COUNT ? 50 : 30;
        }
        steps[Fingerprint.CENTROID] = 1;
        steps[Fingerprint.FLATNESS] = 30_000;
        steps[Fingerprint.CREST] = 100;
        steps[Fingerprint.ZERO_CROSSING_RATE] = 30_000;
        steps[Fingerprint.CORRELATION] = 10_000;
        steps[Fingerprint.SIDE_MID] = 3_000;
        return steps;
    }

    private static int[] profileSteps() {
        int[] steps = new int[PROFILE];
        for (int i = 0; i < PROFILE; i++) {
            steps[i] = 100;
        }
        steps[Bands.COUNT + 1] = 10_000;
        return steps;
    }

    private static NpyArray array(Map<String, NpyArray> arrays, String name) throws IOException {
        NpyArray array = arrays.get(name + ".npy");
        if (array == null) {
            throw new IOException("no array " + name);
        }
        return array;
    }

    private static void texts(
            ZipOutputStream zip, String name, List<BaseRecording> recordings, Function<BaseRecording, String> text)
            throws IOException {
        entry(zip, name, NpyArray.ofTexts(recordings.stream().map(text).toList()));
    }

    private static void ints(ZipOutputStream zip, String name, int[] values) throws IOException {
        entry(zip, name, NpyArray.ofInts(values));
    }

    private static void entry(ZipOutputStream zip, String name, NpyArray array) throws IOException {
        ZipEntry entry = new ZipEntry(name + ".npy");
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(array.toBytes());
    }

    /** The first 16 digits of the bytes' SHA-256. */
    static String id(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
