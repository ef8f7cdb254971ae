package plan

import (
	"context"
	"fmt"
	"runtime"
	"sync"
)

// Progress says that done of total pieces of work are complete and what comes
// next. It is called by one goroutine at a time.
type Progress func(done, total int, working string)

// each calls work for 0..n-1 on all processors and returns the error of the lowest
// number that failed: what comes out does not depend on the order of the calls. When
// ctx is done no further call begins.
func each(ctx context.Context, n int, name func(int) string, step Progress, work func(int) error) error {
	var lock sync.Mutex
	next, done := 0, 0
	errs := make([]error, n)
	take := func() (i int, ok bool) {
		lock.Lock()
		defer lock.Unlock()
		if next == n || ctx.Err() != nil {
			return 0, false
		}
		step(done, n, name(next))
		next++
		return next - 1, true
	}
	var workers sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		workers.Go(func() {
			for i, ok := take(); ok; i, ok = take() {
				errs[i] = work(i)
				lock.Lock()
				done++
				lock.Unlock()
			}
		})
	}
	workers.Wait()
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("interrupted after %d of %d heads: %w", done, n, err)
	}
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
