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
// number that failed: what comes out does not depend on the order of the calls. Each
// call is that many pieces of work; it calls next between them, which says so to step
// and fails when ctx is done. Then no further call begins either.
func each(ctx context.Context, n, pieces int, name func(int) string, step Progress, work func(i int, next func() error) error) error {
	var lock sync.Mutex
	begun, finished, done := 0, 0, 0 // calls, calls, pieces
	errs := make([]error, n)
	take := func() (i int, ok bool) {
		lock.Lock()
		defer lock.Unlock()
		if begun == n || ctx.Err() != nil {
			return 0, false
		}
		step(done, n*pieces, name(begun))
		begun++
		return begun - 1, true
	}
	call := func(i int) {
		within := 0 // pieces of this call that are done
		errs[i] = work(i, func() error {
			lock.Lock()
			defer lock.Unlock()
			within, done = within+1, done+1
			step(done, n*pieces, name(i))
			return ctx.Err()
		})
		lock.Lock()
		defer lock.Unlock()
		finished, done = finished+1, done+pieces-within
	}
	var workers sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		workers.Go(func() {
			for i, ok := take(); ok; i, ok = take() {
				call(i)
			}
		})
	}
	workers.Wait()
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("interrupted after %d of %d heads: %w", finished, n, err)
	}
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
