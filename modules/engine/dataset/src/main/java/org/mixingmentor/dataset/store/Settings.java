package org.mixingmentor.dataset.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the catalogue remembers beside its tables: one text a name. */
final class Settings {
    private Settings() {}

    /** The text of a name; empty where there is none. */
    static String get(Connection connection, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT value FROM setting WHERE name = ?")) {
            query.setString(1, name);
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? found.getString(1) : "";
            }
        }
    }

    /** Writes nothing where it is so already. */
    static void set(Connection connection, String name, String value) throws SQLException {
        try (PreparedStatement put = connection.prepareStatement("INSERT INTO setting (name, value) VALUES (?, ?)"
                + " ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value <> excluded.value")) {
            put.setString(1, name);
            put.setString(2, value);
            put.executeUpdate();
        }
    }

    /** All settings whose names begin so, by the rest of the name. */
    static SortedMap<String, String> below(Connection connection, String prefix) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT name, value FROM setting WHERE substr(name, 1, ?) = ?")) {
            query.setInt(1, prefix.length());
            query.setString(2, prefix);
            try (ResultSet found = query.executeQuery()) {
                SortedMap<String, String> settings = new TreeMap<>();
                while (found.next()) {
                    settings.put(found.getString(1).substring(prefix.length()), found.getString(2));
                }
                return settings;
            }
        }
    }

    static void remove(Connection connection, String name) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM setting WHERE name = ?")) {
            delete.setString(1, name);
            delete.executeUpdate();
        }
    }
}
