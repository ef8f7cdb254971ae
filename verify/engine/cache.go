package engine

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// CacheDir returns where built simulators are kept: $SPARCGEN_CACHE, or
// sparcgen in the user's cache directory.
func CacheDir() (string, error) {
	if dir := os.Getenv("SPARCGEN_CACHE"); dir != "" {
		return dir, nil
	}
	dir, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("no cache directory (set SPARCGEN_CACHE): %w", err)
	}
	return filepath.Join(dir, "sparcgen"), nil
}

// hash names a build by everything that goes into it.
func hash(parts ...string) string {
	h := sha256.New()
	for _, p := range parts {
		fmt.Fprintf(h, "%d:%s", len(p), p) // lengths keep "ab","c" apart from "a","bc"
	}
	return hex.EncodeToString(h.Sum(nil)[:16])
}

const keep = 14 * 24 * time.Hour // unused builds older than this are removed

// cached returns the path of the file dir/name, made by build when it is not
// there yet. build writes it to the path it is given, in a directory of its
// own; the file appears under its name complete or not at all, so any number
// of processes may build it at once.
func cached(dir, name string, build func(work, out string) error) (string, error) {
	path := filepath.Join(dir, name)
	if _, err := os.Stat(path); err == nil {
		now := time.Now()
		// Only the age of unused builds depends on this; a read-only cache works too.
		_ = os.Chtimes(path, now, now)
		return path, nil
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	work, err := os.MkdirTemp(dir, "build-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(work)
	out := filepath.Join(work, name)
	if err := build(work, out); err != nil {
		return "", err
	}
	if err := os.Rename(out, path); err != nil {
		return "", err
	}
	return path, prune(dir, time.Now().Add(-keep))
}

// prune removes what nobody has used since a time.
func prune(dir string, since time.Time) error {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		info, err := e.Info()
		if errors.Is(err, fs.ErrNotExist) {
			continue // removed by another process meanwhile
		}
		if err != nil {
			return err
		}
		if info.ModTime().Before(since) {
			if err := os.RemoveAll(filepath.Join(dir, e.Name())); err != nil {
				return err
			}
		}
	}
	return nil
}
