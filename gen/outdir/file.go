package outdir

import (
	"context"
	"fmt"
	"path/filepath"

	"github.com/sparcgen/sparcgen/internal/oscause"
)

// ReplaceFile makes data the content of the file at path, whose directory must be
// there. It is written under a temporary name beside path and then renamed: on
// any error, and when ctx is done, path is as it was before, and the error, which
// names it, says so.
func ReplaceFile(ctx context.Context, fsys FileSystem, path string, data []byte) error {
	if info, err := fsys.Stat(path); err == nil && info.IsDir() {
		return fmt.Errorf("%s: is a directory; give --out the path of a file", path)
	}
	stage, err := fsys.MkdirTemp(filepath.Dir(path), stagePattern)
	if err != nil {
		return fileFailed(path, err)
	}
	defer fsys.RemoveAll(stage)
	whole := filepath.Join(stage, filepath.Base(path))
	if err := fsys.WriteFile(whole, data, 0o666); err != nil {
		return fileFailed(path, err)
	}
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("%s: %w before it was complete; nothing was changed", path, interruption(err))
	}
	if err := fsys.Rename(whole, path); err != nil {
		return fileFailed(path, err)
	}
	return nil
}

func fileFailed(path string, err error) error {
	return fmt.Errorf("%s: cannot write: %w; nothing was changed; mend that or choose another path with --out", path, oscause.Of(err))
}
