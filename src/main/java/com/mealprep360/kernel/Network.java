package com.mealprep360.kernel;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A network in CIDR form, such as {@code 10.0.0.0/8} or {@code ::1/128}; an address alone is a network of one.
 *
 * @param prefix how many leading bits count
 */
public record Network(InetAddress address, int prefix) {

    /** @throws IllegalArgumentException if the text is not in CIDR form; names are not looked up */
    public static Network of(String cidr) {
        String[] parts = cidr.strip().split("/", 2);
        if (!parts[0].matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")) {
            throw new IllegalArgumentException(cidr + " is not a network in CIDR form");
        }
        try {
            InetAddress address = InetAddress.getByName(parts[0]);
            int bits = address.getAddress().length * 8;
            int prefix = parts.length == 1 ? bits : Integer.parseInt(parts[1]);
            if (prefix < 0 || prefix > bits) {
                throw new IllegalArgumentException(cidr + " has a prefix that is not between 0 and " + bits);
            }
            return new Network(address, prefix);
        } catch (UnknownHostException | NumberFormatException e) {
            throw new IllegalArgumentException(cidr + " is not a network in CIDR form", e);
        }
    }

    /** @param other a literal address, as servlets give it; anything else is outside */
    public boolean contains(String other) {
        if (!other.matches("[0-9.]+|[0-9A-Fa-f:.%]*:[0-9A-Fa-f:.%a-z]*")) {
            return false;
        }
        byte[] mine = address.getAddress();
        byte[] theirs;
        try {
            theirs = InetAddress.getByName(other).getAddress();
        } catch (UnknownHostException e) {
            return false;
        }
        if (mine.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((mine[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
