package org.mixingmentor.dataset.tables;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An array in the form NPY 1.0 of {@code numpy.lib.format}: little-endian, of 16-bit or 32-bit wholes, of bytes or of text
 * (UTF-32), with one or two dimensions.
 *
 * @param type NumPy's word: {@code <i2}, {@code <i4}, {@code |i1} or {@code <U...}
 * @param columnwise whether the values stand column after column, in Fortran's order
 * @param shape one or two lengths
 * @param data the values
 */
public record NpyArray(String type, boolean columnwise, List<Integer> shape, ByteBuffer data) {
    private static final int MAGIC = 10;
    private static final int ALIGNMENT = 64;
    private static final Pattern HEADER =
            Pattern.compile("'descr': '([^']+)', 'fortran_order': (True|False), 'shape': \\((\\d+),(?: ?(\\d+))?,?\\)");

    /** A text array, filled up with zeros to the longest. */
    public static NpyArray ofTexts(List<String> texts) {
        int longest = texts.stream()
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .max()
                .orElse(1);
        int width = Math.max(1, longest);
        ByteBuffer data = little(texts.size() * width * Integer.BYTES);
        for (int i = 0; i < texts.size(); i++) {
            data.position(i * width * Integer.BYTES);
            texts.get(i).codePoints().forEach(data::putInt);
        }
        return new NpyArray("<U" + width, false, List.of(texts.size()), data.rewind());
    }

    /** An array of 16-bit wholes, column after column. */
    public static NpyArray ofShorts(short[] values, int rows, int columns) {
        ByteBuffer data = little(values.length * Short.BYTES);
        data.asShortBuffer().put(values);
        return new NpyArray("<i2", true, List.of(rows, columns), data);
    }

    /** An array of 32-bit wholes. */
    public static NpyArray ofInts(int[] values) {
        ByteBuffer data = little(values.length * Integer.BYTES);
        data.asIntBuffer().put(values);
        return new NpyArray("<i4", false, List.of(values.length), data);
    }

    /** The values of an array of 32-bit wholes. */
    public int[] ints() throws IOException {
        require("<i4");
        int[] values = new int[shape.get(0)];
        data.asIntBuffer().get(values);
        return values;
    }

    /** The value at a row and a column of a two-dimensional array of 16-bit wholes. */
    public short at(int row, int column) {
        int index = columnwise ? column * shape.get(0) + row : row * shape.get(1) + column;
        return data.getShort(index * Short.BYTES);
    }

    /** The values of an array of text. */
    public List<String> texts() throws IOException {
        if (!type.startsWith("<U")) {
            throw new IOException("an array of text is needed, and this one is " + type);
        }
        int width = Integer.parseInt(type.substring(2));
        String[] texts = new String[shape.get(0)];
        for (int i = 0; i < texts.length; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < width; j++) {
                int point = data.getInt((i * width + j) * Integer.BYTES);
                if (point != 0) {
                    text.appendCodePoint(point);
                }
            }
            texts[i] = text.toString();
        }
        return List.of(texts);
    }

    /** Refuses an array of another type. */
    public void require(String wanted) throws IOException {
        if (!type.equals(wanted)) {
            throw new IOException("an array of " + wanted + " is needed, and this one is " + type);
        }
    }

    /** The array's file: its header and its values. */
    public byte[] toBytes() {
        byte[] header = header(
                type, columnwise, shape.stream().mapToLong(Integer::longValue).toArray());
        byte[] whole = Arrays.copyOf(header, header.length + data.capacity());
        data.duplicate().rewind().get(whole, header.length, data.capacity());
        return whole;
    }

    /** What stands in a file before the values, for those who write them one after another. */
    static byte[] header(String type, boolean columnwise, long... shape) {
        String lengths = shape.length == 1 ? shape[0] + "," : shape[0] + ", " + shape[1];
        String header = "{'descr': '" + type + "', 'fortran_order': " + (columnwise ? "True" : "False") + ", 'shape': ("
                + lengths + "), }";
        int unpadded = MAGIC + header.length() + 1;
        String padded = header + " ".repeat((ALIGNMENT - unpadded % ALIGNMENT) % ALIGNMENT) + "\n";
        byte[] text = padded.getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = new byte[MAGIC + text.length];
        ByteBuffer bytes = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
        bytes.putShort((short) text.length);
        bytes.put(text);
        return whole;
    }

    /**
     * Reads one.
     *
     * @throws IOException when it is of another form or type
     */
    public static NpyArray fromBytes(byte[] bytes) throws IOException {
        ByteBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < MAGIC || all.getInt(1) != 0x504D554E || bytes[6] != 1) {
            throw new IOException("an array is not in the form NPY 1.0");
        }
        int end = MAGIC + all.getShort(MAGIC - 2);
        Matcher header = HEADER.matcher(new String(bytes, MAGIC, end - MAGIC, StandardCharsets.ISO_8859_1));
        if (!header.find()) {
            throw new IOException("the header of an array cannot be read");
        }
        int rows = Integer.parseInt(header.group(3));
        List<Integer> shape = header.group(4) == null ? List.of(rows) : List.of(rows, Integer.valueOf(header.group(4)));
        ByteBuffer data = all.position(end).slice().order(ByteOrder.LITTLE_ENDIAN);
        return new NpyArray(header.group(1), header.group(2).equals("True"), shape, data);
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
