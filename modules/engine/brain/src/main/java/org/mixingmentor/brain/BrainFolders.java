package org.mixingmentor.brain;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds brains by path or name in folders, the first folder first. */
final class BrainFolders {
    private final List<Path> folders;

    BrainFolders(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    Path find(String name) throws BrainException {
        Optional<Path> path = asPath(name);
        if (path.isPresent()) {
            return path.get();
        }
        String stem = BrainName.withoutExtension(name);
        for (Path folder : folders) {
            Optional<Path> found = newest(folder, stem);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new BrainException("There is no brain \"" + name + "\""
                + (folders.isEmpty()
                        ? ""
                        : " here nor in "
                                + folders.stream().map(Path::toString).collect(Collectors.joining(" nor in ")))
                + ": give the path of a .onnx file, or train one with \"mentor train\".");
    }

    private static Optional<Path> asPath(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::exists);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The file of exactly this name, else the highest version of this base. */
    private static Optional<Path> newest(Path folder, String stem) throws BrainException {
        List<Path> files = files(folder);
        Optional<Path> exact =
                files.stream().filter(file -> stem(file).equals(stem)).findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        return files.stream()
                .filter(file -> BrainName.parse(stem(file))
                        .filter(parsed -> parsed.base().equals(stem))
                        .isPresent())
                .max(Comparator.comparingInt(
                        file -> BrainName.parse(stem(file)).orElseThrow().version()));
    }

    /** All brains of the folder, in alphabetical order; none if there is no such folder. */
    static List<Path> files(Path folder) throws BrainException {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (DirectoryStream<Path> brains = Files.newDirectoryStream(folder, "*" + BrainName.EXTENSION)) {
            brains.forEach(files::add);
        } catch (IOException e) {
            throw new BrainException("The folder " + folder + " cannot be read: check its permissions.", e);
        }
        files.sort(Comparator.comparing(Path::toString));
        return files;
    }

    private static String stem(Path file) {
        return BrainName.withoutExtension(file.getFileName().toString());
    }
}
