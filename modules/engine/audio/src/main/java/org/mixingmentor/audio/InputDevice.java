package org.mixingmentor.audio;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Line;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.TargetDataLine;
import org.mixingmentor.audio.spi.AudioException;

/**
 * An audio input that can be captured: an input, or what the machine plays where the system offers that as an input.
 *
 * @param id by which it is found again: its name, with a number where several have the same
 * @param name as the system calls it
 * @param description as the system describes it
 * @param rates that can be asked for, in Hz, rising
 * @param channels that it has; 2 for one that takes any number and converts
 */
public record InputDevice(String id, String name, String description, List<Integer> rates, int channels) {
    private static final List<Integer> USUAL_RATES = List.of(44_100, 48_000, 88_200, 96_000, 176_400, 192_000);
    /** ALSA's converting devices offer every count up to this, whatever stands behind them. */
    private static final int ANY_COUNT = 32;

    public InputDevice {
        rates = List.copyOf(rates);
    }

    /** A device with the system's handle for it. */
    record Found(InputDevice device, Mixer.Info mixer) {}

    /** Every device that can be listened to now, the system's default first. Takes a while: not on the event thread. */
    public static List<InputDevice> all() {
        return found().stream().map(Found::device).toList();
    }

    /**
     * The device of this id, else the only one whose name or description contains the text.
     *
     * @throws AudioException if there is none, or more than one: the sentence lists what there is
     */
    public static InputDevice find(String text) throws AudioException {
        List<InputDevice> all = all();
        String wanted = text.toLowerCase(Locale.ROOT);
        List<InputDevice> exact =
                all.stream().filter(device -> device.id.equalsIgnoreCase(text)).toList();
        List<InputDevice> matching = exact.isEmpty()
                ? all.stream()
                        .filter(device -> (device.id + " " + device.description)
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                        .toList()
                : exact;
        if (matching.size() == 1) {
            return matching.get(0);
        }
        String names = all.isEmpty()
                ? "there is none now"
                : all.stream().map(device -> "\"" + device.id + "\"").collect(Collectors.joining(", "));
        throw new AudioException(
                matching.isEmpty()
                        ? "There is no input device \"" + text + "\": " + names + "."
                        : "More than one input device fits \"" + text + "\": name it whole (" + names + ").");
    }

    static List<Found> found() {
        List<Found> found = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Mixer.Info info : AudioSystem.getMixerInfo()) {
            List<AudioFormat> formats = formats(AudioSystem.getMixer(info));
            if (formats.isEmpty()) {
                continue;
            }
            String id = info.getName();
            for (int number = 2; !ids.add(id); number++) {
                id = info.getName() + " #" + number;
            }
            found.add(new Found(
                    new InputDevice(id, info.getName(), info.getDescription(), rates(formats), channels(formats)),
                    info));
        }
        return found;
    }

    /** Of linear samples of 16 bits and more. */
    private static List<AudioFormat> formats(Mixer mixer) {
        List<AudioFormat> formats = new ArrayList<>();
        for (Line.Info line : mixer.getTargetLineInfo(new Line.Info(TargetDataLine.class))) {
            if (line instanceof DataLine.Info data) {
                for (AudioFormat format : data.getFormats()) {
                    if (format.getEncoding().equals(AudioFormat.Encoding.PCM_SIGNED)
                            && format.getSampleSizeInBits() >= 16) {
                        formats.add(format);
                    }
                }
            }
        }
        return formats;
    }

    private static List<Integer> rates(List<AudioFormat> formats) {
        Set<Integer> rates = new TreeSet<>();
        for (AudioFormat format : formats) {
            if (format.getSampleRate() == AudioSystem.NOT_SPECIFIED) {
                return USUAL_RATES;
            }
            rates.add(Math.round(format.getSampleRate()));
        }
        return List.copyOf(rates);
    }

    private static int channels(List<AudioFormat> formats) {
        int most = formats.stream().mapToInt(AudioFormat::getChannels).max().orElse(2);
        return most == AudioSystem.NOT_SPECIFIED || most >= ANY_COUNT ? 2 : most;
    }
}
