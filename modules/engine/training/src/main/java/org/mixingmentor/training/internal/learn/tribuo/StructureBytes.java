package org.mixingmentor.training.internal.learn.tribuo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mixingmentor.training.Dense;
import org.mixingmentor.training.Forest;
import org.mixingmentor.training.Linear;
import org.mixingmentor.training.ModelStructure;

/**
 * A structure as bytes, big-endian: its kind, the number of its flaws, then every other component of the record in its
 * order. Arrays and lists are led by their length, enums are their names.
 */
final class StructureBytes {
    private static final String FLAWS = "flaws";

    private StructureBytes() {}

    /** @param tribuo the part of the model that Tribuo itself reads */
    record Parts(byte[] tribuo, ModelStructure structure) {}

    static byte[] write(byte[] tribuo, ModelStructure structure) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(tribuo.length);
            out.write(tribuo);
            out.writeByte(number(structure.kind()));
            out.writeInt(structure.flaws());
            writeRecord(out, (Record) structure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Parts read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            byte[] tribuo = in.readNBytes(in.readInt());
            int number = in.readByte();
            for (ModelStructure.Kind kind : ModelStructure.Kind.values()) {
                if (number(kind) == number) {
                    return new Parts(tribuo, (ModelStructure) readRecord(in, type(kind), in.readInt()));
                }
            }
            throw new IOException("a structure of an unknown kind");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 1 was for networks that took raw fingerprints. */
    private static int number(ModelStructure.Kind kind) {
        return switch (kind) {
            case FOREST -> 2;
            case DENSE -> 3;
            case LINEAR -> 4;
        };
    }

    private static Class<?> type(ModelStructure.Kind kind) {
        return switch (kind) {
            case FOREST -> Forest.class;
            case DENSE -> Dense.class;
            case LINEAR -> Linear.class;
        };
    }

    private static void writeRecord(DataOutputStream out, Record value) throws IOException {
        for (RecordComponent part : value.getClass().getRecordComponents()) {
            if (!part.getName().equals(FLAWS)) {
                try {
                    write(out, part.getAccessor().invoke(value));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private static void write(DataOutputStream out, Object value) throws IOException {
        if (value instanceof Record part) {
            writeRecord(out, part);
        } else if (value instanceof List<?> list) {
            out.writeInt(list.size());
            for (Object element : list) {
                write(out, element);
            }
        } else if (value instanceof float[] array) {
            out.writeInt(array.length);
            for (float element : array) {
                out.writeFloat(element);
            }
        } else if (value instanceof int[] array) {
            out.writeInt(array.length);
            for (int element : array) {
                out.writeInt(element);
            }
        } else if (value instanceof byte[] array) {
            out.writeInt(array.length);
            out.write(array);
        } else if (value instanceof Integer number) {
            out.writeInt(number);
        } else if (value instanceof Float number) {
            out.writeFloat(number);
        } else {
            out.writeUTF(((Enum<?>) value).name());
        }
    }

    private static Object readRecord(DataInputStream in, Class<?> type, int flaws) throws IOException {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = parts[i].getName().equals(FLAWS) ? flaws : read(in, parts[i].getGenericType());
        }
        try {
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IOException("the model is damaged", e);
        }
    }

    private static Object read(DataInputStream in, Type type) throws IOException {
        if (type instanceof ParameterizedType list) {
            List<Object> elements = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                elements.add(read(in, list.getActualTypeArguments()[0]));
            }
            return elements;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == float[].class) {
            float[] array = new float[length(in, Float.BYTES)];
            for (int i = 0; i < array.length; i++) {
                array[i] = in.readFloat();
            }
            return array;
        }
        if (plain == int[].class) {
            int[] array = new int[length(in, Float.BYTES)];
            for (int i = 0; i < array.length; i++) {
                array[i] = in.readInt();
            }
            return array;
        }
        if (plain == byte[].class) {
            byte[] array = new byte[length(in, Byte.BYTES)];
            in.readFully(array);
            return array;
        }
        if (plain.isEnum()) {
            String name = in.readUTF();
            return Arrays.stream(plain.getEnumConstants())
                    .filter(constant -> constant.toString().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IOException("the model is damaged"));
        }
        if (plain.isRecord()) {
            return readRecord(in, plain, 0);
        }
        return plain == int.class ? (Object) in.readInt() : (Object) in.readFloat();
    }

    private static int length(DataInputStream in, int bytes) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available() / bytes) {
            throw new IOException("the model is damaged");
        }
        return length;
    }
}
