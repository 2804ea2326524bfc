package org.mixingmentor.commandline;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.brain.BrainCheck;
import org.mixingmentor.brain.BrainMetadata;
import org.mixingmentor.dataset.store.Dataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mentor models}: which brains there are, and whether they are whole. */
@Command(
        name = "models",
        description = {
            "Lists the brains of a dataset, then those that came with the program, and verifies each: that it is the "
                    + "file its card was written for, that it keeps the contract, and how long it takes for a chunk.",
            "",
            "Exits with 1 when one of them fails."
        })
final class ModelsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "A dataset folder.")
    private Path folder;

    @Option(names = "--format", defaultValue = "text", description = "text (default) or json: an array.")
    private DocumentFormat format;

    ModelsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<BrainCheck> checks = new ArrayList<>();
        for (Path models : folders()) {
            for (Path file : Brain.list(models)) {
                checks.add(BrainCheck.of(file));
            }
        }
        if (format == DocumentFormat.JSON) {
            JsonOutput.print(JsonOutput.array(checks, ModelsCommand::json), terminal);
        } else {
            print(checks);
        }
        checks.stream().flatMap(check -> check.problems().stream()).forEach(terminal::warn);
        return checks.stream().allMatch(check -> check.problems().isEmpty()) ? 0 : Failure.EXIT;
    }

    private List<Path> folders() throws IOException {
        List<Path> folders = new ArrayList<>();
        if (folder != null) {
            try (Dataset dataset = Dataset.openReadOnly(folder)) {
                folders.add(dataset.models());
            }
        }
        Brains.installed().ifPresent(folders::add);
        return folders;
    }

    private void print(List<BrainCheck> checks) {
        if (checks.isEmpty()) {
            terminal.out().println("No brains: train one with \"mentor train\", or try \"mentor demo\".");
        }
        for (BrainCheck check : checks) {
            terminal.out()
                    .println((check.problems().isEmpty() ? "ok      " : "FAILED  ") + check.file() + "  "
                            + Decimal.fixed(check.bytes() / 1e6, 1) + " MB");
            check.metadata().ifPresent(metadata -> terminal.out()
                    .println("        " + metadata.genre() + ": " + String.join(", ", metadata.instruments()) + "; "
                            + metadata.learner() + form(metadata) + "; "
                            + check.latency()
                                    .map(times ->
                                            Decimal.fixed(times.inference().p50Us(), 0) + " us a chunk")
                                    .orElse("")));
        }
    }

    private static String form(BrainMetadata metadata) {
        return metadata.extra().containsKey("quantisation") ? ", int8" : "";
    }

    private static JsonObject json(BrainCheck check) {
        JsonObject object = new JsonObject();
        object.addProperty("brain", check.file().toString());
        object.addProperty("ok", check.problems().isEmpty());
        object.addProperty("bytes", check.bytes());
        object.addProperty("sha256", check.hash().orElse(null));
        Optional<BrainMetadata> metadata = check.metadata();
        object.addProperty("genre", metadata.map(BrainMetadata::genre).orElse(null));
        object.add(
                "instruments",
                metadata.map(known -> JsonOutput.words(known.instruments())).orElseGet(JsonArray::new));
        object.addProperty("learner", metadata.map(BrainMetadata::learner).orElse(null));
        object.addProperty("int8", metadata.map(known -> !form(known).isEmpty()).orElse(null));
        object.add(
                "inference_p50_us",
                check.latency().isPresent()
                        ? new JsonPrimitive(check.latency().get().inference().p50Us())
                        : JsonNull.INSTANCE);
        object.add("problems", JsonOutput.words(check.problems()));
        return object;
    }
}
