package org.mixingmentor.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The built product as files: {@code application/target/mixingmentor} and the jars in it. */
final class ShippedJars {
    /** The product's folder, with LICENSE, bin/, etc/ and the clusters. */
    static final Path PRODUCT =
            MentorCommand.LAUNCHER.getParent().resolveSibling("").normalize();

    private ShippedJars() {}

    /** All jars, sorted by path. */
    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(PRODUCT)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    /** Those that others made. */
    static List<Path> foreign() throws IOException {
        return all().stream()
                .filter(jar -> !isOurs(jar.getFileName().toString()))
                .toList();
    }

    private static boolean isOurs(String name) {
        return name.startsWith("org-mixingmentor-")
                || name.endsWith("_mixingmentor.jar")
                || name.equals("command-line.jar")
                || name.equals("mentor.jar");
    }

    /** The names of the entries of a jar that are of interest. */
    static List<String> entries(Path jar, Predicate<String> wanted) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(ZipEntry::getName).filter(wanted).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An entry as text in UTF-8. */
    static String text(Path jar, String entry) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return new String(file.getInputStream(file.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version that a jar says it has, by Maven's properties or else its manifest; empty where it says none. */
    static String version(Path jar) throws IOException {
        List<String> properties = entries(jar, name -> name.endsWith("/pom.properties"));
        if (properties.size() == 1) {
            Properties read = new Properties();
            read.load(new java.io.StringReader(text(jar, properties.get(0))));
            return read.getProperty("version");
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            String bundle = manifest.getMainAttributes().getValue("Bundle-Version");
            String implementation = manifest.getMainAttributes().getValue("Implementation-Version");
            return bundle != null ? bundle : implementation != null ? implementation : "";
        }
    }
}
