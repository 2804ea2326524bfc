package org.mixingmentor.brain;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Finds tensors of an ONNX model that lie in another file. ONNX Runtime would read them from wherever the process
 * happens to stand, or from wherever the model says: a brain is one file. Walks the few messages of the protocol buffer
 * in which a tensor can stand; what is no protocol buffer is left to ONNX Runtime to refuse.
 */
final class ExternalData {
    /** The protocol buffer's messages on the way to a tensor, by the numbers of their fields. */
    private enum Message {
        MODEL,
        TRAINING,
        FUNCTION,
        GRAPH,
        NODE,
        ATTRIBUTE,
        SPARSE,
        TENSOR,
        ENTRY
    }

    private static final Map<Message, Map<Integer, Message>> FIELDS = Map.of(
            Message.MODEL, Map.of(7, Message.GRAPH, 20, Message.TRAINING, 25, Message.FUNCTION),
            Message.TRAINING, Map.of(1, Message.GRAPH, 2, Message.GRAPH),
            Message.FUNCTION, Map.of(7, Message.NODE, 11, Message.ATTRIBUTE),
            Message.GRAPH, Map.of(1, Message.NODE, 5, Message.TENSOR, 15, Message.SPARSE),
            Message.NODE, Map.of(5, Message.ATTRIBUTE),
            Message.ATTRIBUTE,
                    Map.of(
                            5, Message.TENSOR,
                            6, Message.GRAPH,
                            10, Message.TENSOR,
                            11, Message.GRAPH,
                            22, Message.SPARSE,
                            23, Message.SPARSE),
            Message.SPARSE, Map.of(1, Message.TENSOR, 2, Message.TENSOR),
            Message.TENSOR, Map.of(13, Message.ENTRY),
            Message.ENTRY, Map.of());

    private static final int DATA_LOCATION = 14;
    private static final int MOST_DEPTH = 100;

    private final byte[] bytes;
    private int at;
    private boolean found;
    private String place = "";

    private ExternalData(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Where the model says that a tensor of it is, "" where it does not say; empty where the file is all there is. */
    static Optional<String> of(byte[] model) {
        ExternalData walk = new ExternalData(model);
        try {
            walk.message(Message.MODEL, model.length, 0);
        } catch (IndexOutOfBoundsException e) {
            // Cut off or no protocol buffer at all.
            return Optional.of(walk.place).filter(any -> walk.found);
        }
        return Optional.of(walk.place).filter(any -> walk.found);
    }

    private void message(Message type, int end, int depth) {
        if (depth > MOST_DEPTH || end > bytes.length) {
            throw new IndexOutOfBoundsException(end);
        }
        String key = "";
        while (at < end) {
            long tag = varint();
            int field = (int) (tag >>> 3);
            switch ((int) (tag & 7)) {
                case 0 -> {
                    long value = varint();
                    found |= type == Message.TENSOR && field == DATA_LOCATION && value != 0;
                }
                case 1 -> at += Long.BYTES;
                case 2 -> {
                    long length = varint();
                    if (length < 0 || length > end - at) {
                        throw new IndexOutOfBoundsException(at);
                    }
                    int after = at + (int) length;
                    Message inner = FIELDS.get(type).get(field);
                    if (type == Message.ENTRY) {
                        String text = new String(bytes, at, (int) length, StandardCharsets.UTF_8);
                        key = field == 1 ? text : key;
                        place = field == 2 && key.equals("location") && place.isEmpty() ? text : place;
                    } else if (inner != null) {
                        found |= inner == Message.ENTRY;
                        message(inner, after, depth + 1);
                    }
                    at = after;
                }
                case 3, 4 -> {
                    // The bounds of a group, which no message here has: its fields pass as fields.
                }
                case 5 -> at += Integer.BYTES;
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = bytes[at++];
            value |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IndexOutOfBoundsException(at);
    }
}
