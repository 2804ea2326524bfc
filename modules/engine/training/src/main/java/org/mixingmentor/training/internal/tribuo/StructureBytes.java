package org.mixingmentor.training.internal.tribuo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.mixingmentor.training.Dense;
import org.mixingmentor.training.Forest;
import org.mixingmentor.training.ModelStructure;

/** A structure as bytes, big-endian, every array led by its length. */
final class StructureBytes {
    /** 1 was for networks that took raw fingerprints. */
    private static final int DENSE = 3;

    private static final int FOREST = 2;

    private StructureBytes() {}

    /** @param tribuo the part of the model that Tribuo itself reads */
    record Parts(byte[] tribuo, ModelStructure structure) {}

    static byte[] write(byte[] tribuo, ModelStructure structure) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(tribuo.length);
            out.write(tribuo);
            if (structure instanceof Dense dense) {
                out.writeByte(DENSE);
                write(out, dense);
            } else if (structure instanceof Forest forest) {
                out.writeByte(FOREST);
                write(out, forest);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Parts read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            byte[] tribuo = in.readNBytes(in.readInt());
            ModelStructure structure =
                    switch (in.readByte()) {
                        case DENSE -> readDense(in);
                        case FOREST -> readForest(in);
                        default -> throw new IOException("a structure of an unknown kind");
                    };
            return new Parts(tribuo, structure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, Dense dense) throws IOException {
        out.writeInt(dense.flaws());
        write(out, dense.scaler().mean());
        write(out, dense.scaler().inverseScale());
        out.writeFloat(dense.scaler().clip());
        out.writeInt(dense.members().size());
        for (List<Dense.Layer> layers : dense.members()) {
            out.writeInt(layers.size());
            for (Dense.Layer layer : layers) {
                out.writeInt(layer.inputs());
                out.writeInt(layer.outputs());
                write(out, layer.weights());
                write(out, layer.bias());
                out.writeUTF(layer.activation().name());
            }
        }
    }

    private static Dense readDense(DataInputStream in) throws IOException {
        int flaws = in.readInt();
        Dense.Scaler scaler = new Dense.Scaler(floats(in), floats(in), in.readFloat());
        List<List<Dense.Layer>> members = new ArrayList<>();
        for (int m = in.readInt(); m > 0; m--) {
            List<Dense.Layer> layers = new ArrayList<>();
            for (int l = in.readInt(); l > 0; l--) {
                layers.add(new Dense.Layer(
                        in.readInt(), in.readInt(), floats(in), floats(in), Dense.Activation.valueOf(in.readUTF())));
            }
            members.add(layers);
        }
        return new Dense(scaler, members, flaws);
    }

    private static void write(DataOutputStream out, Forest forest) throws IOException {
        out.writeInt(forest.flaws());
        out.writeInt(forest.trees().size());
        for (Forest.Tree tree : forest.trees()) {
            write(out, tree.feature());
            write(out, tree.threshold());
            write(out, tree.left());
            write(out, tree.right());
            write(out, tree.values());
        }
    }

    private static Forest readForest(DataInputStream in) throws IOException {
        int flaws = in.readInt();
        List<Forest.Tree> trees = new ArrayList<>();
        for (int t = in.readInt(); t > 0; t--) {
            trees.add(new Forest.Tree(ints(in), floats(in), ints(in), ints(in), floats(in)));
        }
        return new Forest(trees, flaws);
    }

    private static void write(DataOutputStream out, float[] values) throws IOException {
        out.writeInt(values.length);
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    private static void write(DataOutputStream out, int[] values) throws IOException {
        out.writeInt(values.length);
        for (int value : values) {
            out.writeInt(value);
        }
    }

    private static float[] floats(DataInputStream in) throws IOException {
        float[] values = new float[length(in)];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }

    private static int[] ints(DataInputStream in) throws IOException {
        int[] values = new int[length(in)];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readInt();
        }
        return values;
    }

    private static int length(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available() / Float.BYTES) {
            throw new IOException("the model is damaged");
        }
        return length;
    }
}
