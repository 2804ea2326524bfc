package org.mixingmentor.commandline;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.Capture;
import org.mixingmentor.audio.CaptureFile;
import org.mixingmentor.audio.CaptureFile.Pace;
import org.mixingmentor.audio.CaptureSettings;
import org.mixingmentor.audio.CaptureSource;
import org.mixingmentor.audio.InputDevice;
import org.mixingmentor.audio.spi.AudioException;
import org.mixingmentor.mentor.AdvicePace;
import org.mixingmentor.mentor.Advisor;
import org.mixingmentor.mentor.LiveLog;
import org.mixingmentor.mentor.LiveMonitor;
import org.mixingmentor.mentor.LiveSessionFiles;
import org.mixingmentor.mentor.LiveSettings;
import org.mixingmentor.mentor.LiveSnapshot;
import org.mixingmentor.mentor.LiveState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mentor listen}: what a brain says while something sounds. */
@Command(
        name = "listen",
        description = {
            "Listens to an input device, or to a file as if it were one, and advises while it sounds.",
            "",
            "Prints what is advised when that changes, and at the end what was advised most, and for how long. "
                    + "Ends with the file, after --seconds, or by Ctrl-C. A device that is unplugged is waited for."
        })
final class ListenCommand implements Callable<Integer> {
    /** A minute of snapshots: as long may the terminal stand still. */
    private static final int MOST_WAITING = 1200;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "BRAIN", description = "The brain: a file, or the name of a shipped one.")
    private String brain;

    @Option(names = "--list-devices", description = "Say which input devices there are.")
    private boolean listDevices;

    @Option(names = "--device", paramLabel = "NAME", description = "The input device (default: the system's own).")
    private String device;

    @Option(names = "--rate", paramLabel = "HZ", description = "Its sample rate (default: 48000 where it has that).")
    private Integer rate;

    @Option(names = "--channel", paramLabel = "N", description = "The left channel of the pair (default: 1).")
    private int channel = 1;

    @Option(names = "--buffer", paramLabel = "MS", description = "The device's buffer, 20 to 500 ms (default: 60).")
    private int buffer = CaptureSettings.USUAL_BUFFER_MS;

    @Option(names = "--file", paramLabel = "F", description = "A file to be heard as if it were live.")
    private Path file;

    @Option(names = "--fast", description = "The file as fast as it can be analysed, not in real time.")
    private boolean fast;

    @Option(names = "--repeat", description = "The file again and again.")
    private boolean repeat;

    @Option(names = "--seconds", paramLabel = "N", description = "Stop after so many seconds.")
    private double seconds = Double.POSITIVE_INFINITY;

    @Mixin
    private InstrumentOption instrument;

    @Mixin
    private FalseAlarmsOption falseAlarms;

    @Option(
            names = "--smoothing",
            paramLabel = "S",
            description = "Seconds that advice is averaged over, 0.1 to 3 (default: 1).")
    private double smoothing = AdvicePace.usual().smoothingS();

    @Option(
            names = "--log",
            paramLabel = "DIR",
            description = "Keep the session there: lines of JSON, and an Audacity label track.")
    private Path log;

    @Option(names = "--format", defaultValue = "text", description = "text (default) or json: an object a line.")
    private DocumentFormat format;

    ListenCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (listDevices) {
            listDevices();
            return 0;
        }
        check();
        Optional<LiveSessionFiles> files =
                log == null ? Optional.empty() : Optional.of(new LiveSessionFiles(log.toAbsolutePath()));
        try (Interruption interruption = Interruption.listen();
                LiveMonitor monitor =
                        new LiveMonitor(source(), Brains.open(brain, Optional.empty()), Advisor.rules(), settings())) {
            LiveLog json = new LiveLog(this::printLine);
            LiveText text = new LiveText(terminal.out());
            listen(monitor, interruption, snapshot -> {
                files.ifPresent(each -> each.accept(snapshot));
                if (format == DocumentFormat.JSON) {
                    json.accept(snapshot);
                } else {
                    text.accept(snapshot);
                }
            });
            if (format == DocumentFormat.JSON) {
                json.summary();
            } else {
                text.printSummary();
            }
            end(files);
            return exit(monitor.snapshot());
        }
    }

    private void check() {
        if (brain == null) {
            throw new ParameterException(spec.commandLine(), "Name a BRAIN, or ask for --list-devices.");
        }
        if (file != null && device != null) {
            throw new ParameterException(spec.commandLine(), "--file and --device exclude each other");
        }
        if (file == null && (fast || repeat)) {
            throw new ParameterException(spec.commandLine(), "--fast and --repeat are for a --file");
        }
        if (!(seconds > 0)) {
            throw new ParameterException(spec.commandLine(), "--seconds must be above 0");
        }
        if (!(smoothing >= 0.1 && smoothing <= 3)) {
            throw new ParameterException(spec.commandLine(), "--smoothing is from 0.1 to 3 seconds");
        }
        if (buffer < 20 || buffer > 500) {
            throw new ParameterException(spec.commandLine(), "--buffer is from 20 to 500 ms");
        }
    }

    private LiveSettings settings() {
        AdvicePace usual = AdvicePace.usual();
        return new LiveSettings(
                instrument.name(),
                new AdvicePace(smoothing, usual.showAfterS(), usual.goAfterS()),
                OptionalDouble.empty(),
                falseAlarms.share(),
                Optional.empty());
    }

    private CaptureSource source() throws IOException {
        if (file != null) {
            Pace pace = fast ? Pace.AS_FAST_AS_TAKEN : Pace.REAL_TIME;
            return new CaptureFile(AudioFiles.fromLookup(), file, pace, repeat);
        }
        InputDevice found = device == null ? first() : InputDevice.find(device);
        CaptureSettings usual = CaptureSettings.usual(found);
        if (channel < 1 || channel > found.channels()) {
            throw new AudioException("The input device \"" + found.id() + "\" has " + found.channels()
                    + " channels: --channel is from 1 to that.");
        }
        return new Capture(new CaptureSettings(found, rate == null ? usual.sampleRate() : rate, channel - 1, buffer));
    }

    private static InputDevice first() throws AudioException {
        return InputDevice.all().stream()
                .findFirst()
                .orElseThrow(() -> new AudioException("There is no input device: plug one in, or give a --file."));
    }

    /** Until the end; what comes is printed here, so that a slow terminal holds up nothing. */
    private void listen(LiveMonitor monitor, Interruption interruption, Consumer<LiveSnapshot> each)
            throws IOException {
        BlockingQueue<LiveSnapshot> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
        monitor.start(snapshot -> put(waiting, snapshot));
        long begun = System.nanoTime();
        try {
            while (!interruption.requested() && terminal.lost().isEmpty()) {
                LiveSnapshot snapshot = waiting.poll(50, TimeUnit.MILLISECONDS);
                if (snapshot != null) {
                    each.accept(snapshot);
                    if (snapshot.state() == LiveState.ENDED || (file != null && snapshot.seconds() >= seconds)) {
                        return;
                    }
                }
                if (file == null && (System.nanoTime() - begun) / 1e9 >= seconds) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while listening");
        }
    }

    private static void put(BlockingQueue<LiveSnapshot> waiting, LiveSnapshot snapshot) {
        try {
            waiting.put(snapshot);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end(Optional<LiveSessionFiles> files) throws IOException {
        if (files.isPresent()) {
            files.get().end();
            terminal.err()
                    .println("Kept in " + files.get().log() + " and "
                            + files.get().labels().getFileName());
        }
    }

    /** A file that broke off is a failure; one that came to its end is not. */
    private int exit(LiveSnapshot last) {
        boolean broken = last.state() == LiveState.ENDED && !last.sentence().equals(LiveMonitor.OVER);
        if (broken) {
            terminal.warn(last.sentence());
        }
        return broken ? Failure.EXIT : 0;
    }

    private static JsonObject json(InputDevice device) {
        JsonObject object = new JsonObject();
        object.addProperty("id", device.id());
        object.addProperty("description", device.description());
        object.addProperty("channels", device.channels());
        object.add("rates", JsonOutput.array(device.rates(), JsonPrimitive::new));
        return object;
    }

    private void printLine(String line) {
        terminal.out().println(line);
        terminal.out().flush();
    }

    private void listDevices() {
        List<InputDevice> devices = InputDevice.all();
        if (format == DocumentFormat.JSON) {
            JsonOutput.print(JsonOutput.array(devices, ListenCommand::json), terminal);
            return;
        }
        if (devices.isEmpty()) {
            terminal.out().println("There is no input device.");
        }
        for (InputDevice each : devices) {
            terminal.out().println(each.id());
            terminal.out()
                    .println("  " + each.description() + "; " + each.channels() + " channels; " + each.rates() + " Hz");
        }
    }
}
