package org.gouji.read.pdf;

/** Things that are joined to groups. */
final class Union {
  private final int[] leaders;

  Union(int size) {
    leaders = new int[size];
    for (int i = 0; i < size; i++) {
      leaders[i] = i;
    }
  }

  /** The one that stands for the group of a thing. */
  int find(int thing) {
    int leader = thing;
    while (leaders[leader] != leader) {
      leaders[leader] = leaders[leaders[leader]];
      leader = leaders[leader];
    }
    return leader;
  }

  void join(int one, int other) {
    int first = find(one);
    int second = find(other);
    leaders[Math.max(first, second)] = Math.min(first, second);
  }
}
