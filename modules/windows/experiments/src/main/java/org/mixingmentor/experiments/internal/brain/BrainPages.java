package org.mixingmentor.experiments.internal.brain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mixingmentor.brain.BrainCheck;
import org.mixingmentor.experiments.internal.parts.ReadTableRows;
import org.mixingmentor.experiments.internal.parts.RunWords;
import org.mixingmentor.onnxexport.ModelListing;

/**
 * What was found in a brain's file.
 *
 * @param card the text beside it; empty where there is none
 */
record BrainPages(Path file, ModelListing listing, BrainCheck check, Optional<String> card) {
    private static final int LONGEST = 400;

    /**
     * Reads a file, a brain or not.
     *
     * @throws IOException where it is no ONNX file at all
     */
    static BrainPages read(Path file) throws IOException {
        ModelListing listing = ModelListing.of(file);
        Path card = file.resolveSibling(name(file) + ".md");
        Optional<String> text = Files.isRegularFile(card)
                ? Optional.of(Files.readString(card, StandardCharsets.UTF_8))
                : Optional.empty();
        return new BrainPages(file, listing, BrainCheck.of(file), text);
    }

    /** Of a brain, without what all of them end in. */
    static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.onnx$", "");
    }

    /** File, size, what it was made for, and what is wrong with it, as HTML. */
    String heading() {
        StringBuilder page = new StringBuilder("<html><b>")
                .append(RunWords.escaped(file.getFileName().toString()))
                .append("</b> &nbsp; ")
                .append(RunWords.bytes(check.bytes()));
        check.metadata().ifPresent(metadata -> page.append(", ")
                .append(RunWords.escaped(metadata.genre() + ": " + String.join(", ", metadata.instruments())))
                .append(", ")
                .append(RunWords.escaped(metadata.learner())));
        check.problems().forEach(problem -> page.append("<br>▲ ").append(RunWords.escaped(problem)));
        return page.append("</html>").toString();
    }

    /** What goes in and comes out, and what made it. */
    ReadTableRows tensors() {
        List<List<Object>> rows = new ArrayList<>();
        listing.inputs().forEach(each -> rows.add(List.of("input", each.name(), each.type(), each.shape())));
        listing.outputs().forEach(each -> rows.add(List.of("output", each.name(), each.type(), each.shape())));
        rows.add(List.of(
                "made by", listing.producer(), "IR " + listing.irVersion(), String.join(", ", listing.opsets())));
        return ReadTableRows.ofWords(List.of("", "Name", "Type", "Shape"), rows);
    }

    /** Its graph in the order of computation. */
    ReadTableRows nodes() {
        List<List<Object>> rows = new ArrayList<>();
        for (ModelListing.Node node : listing.nodes()) {
            rows.add(List.of(
                    rows.size() + 1,
                    node.operation(),
                    String.join(", ", node.inputs()),
                    String.join(", ", node.outputs())));
        }
        return ReadTableRows.ofWords(List.of("#", "Operation", "From", "To"), rows);
    }

    ReadTableRows weights() {
        List<List<Object>> rows = new ArrayList<>();
        listing.weights()
                .forEach(each ->
                        rows.add(List.of(each.name(), each.type(), each.shape(), RunWords.bytes(each.bytes()))));
        return ReadTableRows.ofWords(List.of("Name", "Type", "Shape", "Size"), rows);
    }

    /** What it says of itself; what is very long is cut. */
    ReadTableRows metadata() {
        List<List<Object>> rows = new ArrayList<>();
        listing.metadata()
                .forEach((name, value) -> rows.add(
                        List.of(name, value.length() <= LONGEST ? value : value.substring(0, LONGEST) + " …")));
        return ReadTableRows.ofWords(List.of("Name", "Value"), rows);
    }
}
