package org.mixingmentor.brain;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mixingmentor.audio.UnpackingFolder;

/**
 * Keeps ONNX Runtime's native libraries in the user's cache. Left to itself it unpacks 24 MB into the temporary folder at
 * every start, and leaves them there when the process is killed, on Windows always.
 */
final class NativeLibraries {
    /** Where ONNX Runtime looks for its libraries before it unpacks them. */
    private static final String FOLDER = "onnxruntime.native.path";

    /** Held, for loggers are forgotten: it prints a stack trace where a sentence is said. */
    private static final Logger UNPACKING = Logger.getLogger("ai.onnxruntime.OnnxRuntime");

    private static final String[] NAMES = {"onnxruntime", "onnxruntime4j_jni", "onnxruntime_providers_shared"};

    private NativeLibraries() {}

    /** To be called before ONNX Runtime is first used. Where it does nothing, the temporary folder does. */
    static synchronized void prepare() {
        UNPACKING.setLevel(Level.OFF);
        if (System.getProperty(FOLDER) == null) {
            try {
                Path folder = unpacked(cache());
                if (new UnpackingFolder(folder).runsPrograms()) {
                    System.setProperty(FOLDER, folder.toString());
                }
            } catch (IOException | InvalidPathException e) {
                System.getLogger(NativeLibraries.class.getName())
                        .log(System.Logger.Level.DEBUG, "no cache for the libraries of ONNX Runtime", e);
            }
        }
    }

    /** Where it is loaded from: for a sentence when that fails. */
    static String folder() {
        return System.getProperty(FOLDER, System.getProperty("java.io.tmpdir"));
    }

    private static Path cache() {
        String home = System.getProperty("user.home");
        String own =
                switch (system()) {
                    case "win" -> System.getenv("LOCALAPPDATA");
                    case "osx" -> home + "/Library/Caches";
                    default -> System.getenv("XDG_CACHE_HOME");
                };
        Path base = own == null || own.isBlank() ? Path.of(home, ".cache") : Path.of(own);
        return base.resolve("mixingmentor");
    }

    /** The folder of this very version's libraries, told by their sizes; made whole and then moved into place. */
    static Path unpacked(Path cache) throws IOException {
        Map<String, URL> libraries = libraries();
        StringBuilder name = new StringBuilder("onnxruntime-" + platform());
        for (URL library : libraries.values()) {
            name.append('-').append(size(library));
        }
        Path folder = cache.resolve(name.toString());
        if (!whole(folder, libraries)) {
            unpack(libraries, folder);
        }
        return folder;
    }

    private static boolean whole(Path folder, Map<String, URL> libraries) throws IOException {
        for (Map.Entry<String, URL> library : libraries.entrySet()) {
            Path file = folder.resolve(library.getKey());
            if (!Files.isRegularFile(file) || Files.size(file) != size(library.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static void unpack(Map<String, URL> libraries, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, URL> library : libraries.entrySet()) {
            Path part = folder.resolve(library.getKey() + "." + UUID.randomUUID() + ".part");
            try (InputStream in = library.getValue().openStream()) {
                Files.copy(in, part);
                Files.move(part, folder.resolve(library.getKey()), StandardCopyOption.ATOMIC_MOVE);
            } catch (FileSystemException e) {
                // Windows does not replace a library that another process has just put there and loaded.
                Files.deleteIfExists(part);
                if (!whole(folder, libraries)) {
                    throw e;
                }
            }
        }
    }

    private static Map<String, URL> libraries() throws IOException {
        Map<String, URL> libraries = new LinkedHashMap<>();
        for (String name : NAMES) {
            String file = System.mapLibraryName(name).replace("jnilib", "dylib");
            URL resource = OrtEnvironment.class.getResource("/ai/onnxruntime/native/" + platform() + "/" + file);
            if (resource != null) {
                libraries.put(file, resource);
            }
        }
        if (libraries.isEmpty()) {
            throw new IOException("no libraries for " + platform());
        }
        return libraries;
    }

    private static long size(URL library) throws IOException {
        return library.openConnection().getContentLengthLong();
    }

    private static String platform() {
        String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        return system() + "-" + (processor.startsWith("amd64") || processor.startsWith("x86_64") ? "x64" : processor);
    }

    private static String system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            return "osx";
        }
        return name.startsWith("windows") ? "win" : "linux";
    }
}
