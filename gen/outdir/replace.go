// Package outdir writes a set of generated files into a directory: all of
// them, or, when anything goes wrong or the user interrupts, none.
package outdir

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/sparcgen/sparcgen/internal/oscause"
)

// File is one file to write. Name is a plain file name.
type File struct {
	Name string
	Data []byte
}

// stagePattern names the directory the files are written into first.
const stagePattern = ".sparcgen-*"

// Replace makes files the generated content of dir. The directory and its
// parents are created when missing. Files named in earlier, which an earlier
// call wrote, are removed or replaced; other files stay as they are, and one
// of them in the way of a new file is an error.
//
// Everything is first written into a temporary directory beside or in dir and
// then moved. On any error, and when ctx is done, dir is as it was before and
// the error says so; it names dir and the file it is about.
func Replace(ctx context.Context, fsys FileSystem, dir string, earlier []string, files []File) error {
	r := &replacement{fsys: fsys, dir: dir}
	defer r.cleanUp()
	if err := r.check(earlier, files); err != nil {
		return err
	}
	if err := r.stage(ctx, files); err != nil {
		return err
	}
	if err := r.move(earlier, files); err != nil {
		return r.undo(err)
	}
	return nil
}

// replacement is one call of Replace on its way.
type replacement struct {
	fsys FileSystem
	dir  string

	exists  bool     // dir was there before
	stageIn string   // temporary directory, on the file system of dir
	created []string // directories made on the way to dir, outermost first
	moves   [][2]string
	keep    bool // the temporary directory holds what could not be put back
}

// check finds what can be found wrong before anything is written.
func (r *replacement) check(earlier []string, files []File) error {
	info, err := r.fsys.Stat(r.dir)
	switch {
	case err == nil && !info.IsDir():
		return fmt.Errorf("%s: is a file; choose a directory with --out", r.dir)
	case err == nil:
		r.exists = true
	case !errors.Is(err, os.ErrNotExist):
		return r.failed("cannot look at it", err)
	}
	for _, f := range files {
		if f.Name != filepath.Base(f.Name) {
			return fmt.Errorf("%s: %q is not a plain file name", r.dir, f.Name)
		}
		if !r.exists || slices.Contains(earlier, f.Name) {
			continue
		}
		if _, err := r.fsys.Lstat(r.path(f.Name)); err == nil {
			return fmt.Errorf("%s: holds a %s that no earlier emission wrote; move it away or choose another directory with --out", r.dir, f.Name)
		}
	}
	return nil
}

// stage writes the files into a temporary directory.
func (r *replacement) stage(ctx context.Context, files []File) error {
	at := r.dir
	for !r.exists {
		at = filepath.Dir(at)
		if _, err := r.fsys.Stat(at); err == nil {
			break
		} else if !errors.Is(err, os.ErrNotExist) || at == filepath.Dir(at) {
			return r.failed("cannot create it", err)
		}
	}
	var err error
	if r.stageIn, err = r.fsys.MkdirTemp(at, stagePattern); err != nil {
		return r.failed("cannot write", err)
	}
	for _, sub := range []string{"new", "old"} {
		if err := r.fsys.Mkdir(filepath.Join(r.stageIn, sub), 0o777); err != nil {
			return r.failed("cannot write", err)
		}
	}
	for _, f := range files {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("%s: %w before it was complete; nothing was changed", r.dir, interruption(err))
		}
		if err := r.fsys.WriteFile(r.staged(f.Name), f.Data, 0o666); err != nil {
			return r.failed("cannot write "+f.Name, err)
		}
	}
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("%s: %w before it was complete; nothing was changed", r.dir, interruption(err))
	}
	return nil
}

// move puts the staged files in place. A directory that is not there yet
// appears whole, in one step.
func (r *replacement) move(earlier []string, files []File) error {
	if !r.exists {
		if err := r.makeParents(filepath.Dir(r.dir)); err != nil {
			return r.failed("cannot create it", err)
		}
		if err := r.rename(filepath.Join(r.stageIn, "new"), r.dir); err != nil {
			return r.failed("cannot create it", err)
		}
		return nil
	}
	for _, name := range earlier {
		if _, err := r.fsys.Lstat(r.path(name)); err != nil {
			continue // already gone
		}
		if err := r.rename(r.path(name), filepath.Join(r.stageIn, "old", name)); err != nil {
			return r.failed("cannot replace "+name, err)
		}
	}
	for _, f := range files {
		if err := r.rename(r.staged(f.Name), r.path(f.Name)); err != nil {
			return r.failed("cannot write "+f.Name, err)
		}
	}
	return nil
}

// makeParents creates dir and its missing parents and remembers them.
func (r *replacement) makeParents(dir string) error {
	var missing []string
	for {
		if _, err := r.fsys.Stat(dir); err == nil {
			break
		} else if !errors.Is(err, os.ErrNotExist) {
			return err
		}
		missing = append(missing, dir)
		dir = filepath.Dir(dir)
	}
	for _, d := range slices.Backward(missing) {
		if err := r.fsys.Mkdir(d, 0o777); err != nil {
			return err
		}
		r.created = append(r.created, d)
	}
	return nil
}

func (r *replacement) rename(from, to string) error {
	if err := r.fsys.Rename(from, to); err != nil {
		return err
	}
	r.moves = append(r.moves, [2]string{from, to})
	return nil
}

// undo takes the moves back, last first.
func (r *replacement) undo(cause error) error {
	for _, m := range slices.Backward(r.moves) {
		if err := r.fsys.Rename(m[1], m[0]); err != nil {
			r.keep = true
			return fmt.Errorf("%w; and putting %s back failed: %w; the earlier files are in %s",
				cause, filepath.Base(m[1]), oscause.Of(err), filepath.Join(r.stageIn, "old"))
		}
	}
	for _, d := range slices.Backward(r.created) {
		r.fsys.Remove(d) // empty, and no harm if it stays
	}
	return cause
}

func (r *replacement) cleanUp() {
	if r.stageIn != "" && !r.keep {
		r.fsys.RemoveAll(r.stageIn)
	}
}

func (r *replacement) path(name string) string   { return filepath.Join(r.dir, name) }
func (r *replacement) staged(name string) string { return filepath.Join(r.stageIn, "new", name) }

func (r *replacement) failed(what string, err error) error {
	return fmt.Errorf("%s: %s: %w; nothing was changed; mend that or choose another directory with --out", r.dir, what, oscause.Of(err))
}

// interruption is the cause of a done context in plain words.
func interruption(err error) error {
	if errors.Is(err, context.Canceled) {
		return interrupted{err}
	}
	return err
}

type interrupted struct{ error }

func (interrupted) Error() string   { return "interrupted" }
func (i interrupted) Unwrap() error { return i.error }
