package org.gouji.model;

import java.util.Optional;

/**
 * An information-processing fee that prose states.
 *
 * @param cases how many cases it was charged in, where that is said
 * @param amount the amount
 * @param listed whether it is part of a list whose total is stated too
 * @param byItem whether it is said to be charged by item (按件)
 */
public record Fee(Optional<Claim> cases, Claim amount, boolean listed, boolean byItem) {}
