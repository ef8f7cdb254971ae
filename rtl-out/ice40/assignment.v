module assignment (
  input clk,
  input rst,
  input heads_0_gemm,
  input heads_0_dense,
  input heads_0_mean,
  input heads_0_center,
  input heads_0_early,
  input heads_0_vgen,
  input [5:0] heads_0_n,
  input [3:0] heads_0_m,
  input [5:0] heads_0_c,
  input [2:0] heads_0_rounds,
  input [1:0] heads_0_groups,
  input [1:0] heads_0_words_log,
  input [5:0] heads_0_beats,
  input [3:0] heads_0_col_beats,
  input [1:0] heads_0_pack,
  input [2:0] heads_0_row_words,
  input [1:0] heads_0_chunks,
  input [5:0] heads_0_shift,
  input [5:0] heads_0_pre,
  input [15:0] heads_0_multiplier,
  input [4:0] heads_0_post,
  input [5:0] heads_0_y_shift,
  input [4:0] heads_0_dim,
  input [3:0] heads_0_x_words,
  input [4:0] heads_0_x_beats,
  input [7:0] heads_0_tiles,
  input accepted,
  input p_write,
  input p_bank,
  input [6:0] p_addr,
  input [15:0] p_data,
  input sum_write,
  input sum_bank,
  input [6:0] sum_addr,
  input [25:0] sum_data,
  input [5:0] sum_count,
  input done,
  input done_slot,
  input up_write,
  input [6:0] up_addr,
  input [25:0] up_data,
  input [5:0] up_count,
  input up_done,
  input p_read,
  input [6:0] p_read_addr,
  input alloc_ready,
  input rep_ready,
  input list_free,
  input c_req_ready,
  input c_beat_ready,
  input c_out_valid,
  input [16:0] c_out_q,
  output p_free,
  output p_free_bank,
  output [15:0] p_read_data,
  output alloc_valid,
  output alloc_slot,
  output [4:0] alloc_row,
  output [4:0] alloc_cluster,
  output alloc_last,
  output alloc_final,
  output rep_valid,
  output [4:0] rep_cluster,
  output [4:0] rep_row,
  output rep_used,
  output rep_last,
  output task_valid,
  output task_slot,
  output task_final,
  output c_req_valid,
  output [19:0] c_divisor,
  output c_beat_valid,
  output [12:0] c_num,
  output c_last,
  output reg ready,
  output busy
);
  wire signed [7:0] p_data_0 = p_data[7:0];
  wire signed [7:0] p_data_1 = p_data[15:8];
  wire signed [12:0] sum_data_0 = sum_data[12:0];
  wire signed [12:0] sum_data_1 = sum_data[25:13];
  wire signed [12:0] up_data_0 = up_data[12:0];
  wire signed [12:0] up_data_1 = up_data[25:13];
  reg [1:0] load_round;
  reg loading;
  reg updating;
  reg load_round_over;
  reg filled_0;
  reg requesting;
  reg [2:0] ahead;
  reg request_valid_1;
  reg request_valid_2;
  reg [5:0] request_cluster;
  reg request_slot;
  reg [1:0] request_word;
  reg [5:0] divisor;
  reg reading;
  reg [5:0] read_cluster;
  reg read_slot;
  reg [1:0] read_word;
  reg sums_valid;
  reg beat_valid;
  reg chunk;
  reg chunk_last;
  reg entry_slot;
  reg entry_word_end;
  reg entry_copy_end;
  reg entry_load_end;
  reg signed [12:0] num_0;
  reg beat_at_slot;
  reg beat_at_word_end;
  reg beat_at_copy_end;
  reg beat_at_load_end;
  reg beat_chunk;
  reg beat_last;
  reg mean_at_slot_d1;
  reg mean_at_word_end_d1;
  reg mean_at_copy_end_d1;
  reg mean_at_load_end_d1;
  reg mean_chunk_d1;
  reg mean_last_d1;
  reg mean_at_slot;
  reg mean_at_word_end;
  reg mean_at_copy_end;
  reg mean_at_load_end;
  reg mean_chunk;
  reg mean_last;
  reg signed [7:0] centroid_0;
  reg signed [7:0] centroid_1;
  reg centroid_valid;
  reg centroid_end;
  reg centroid_last;
  reg [4:0] base;
  reg [1:0] round;
  reg [1:0] group;
  reg [1:0] loads;
  reg [1:0] lists;
  reg streaming;
  reg stream_slot;
  reg stream_frees;
  reg words_valid_1;
  reg words_valid_2;
  reg [1:0] word;
  reg [4:0] row;
  reg word_read_end;
  reg word_read_last;
  reg signed [7:0] word_sent_data_0;
  reg signed [7:0] word_sent_data_1;
  reg word_sent_end;
  reg word_sent_last;
  reg passes_valid_0;
  reg passes_data_0_slot;
  reg [4:0] passes_data_0_base;
  reg passes_data_0_first;
  reg passes_data_0_last;
  reg passes_data_0_final;
  reg passes_valid_1;
  reg passes_data_1_slot;
  reg [4:0] passes_data_1_base;
  reg passes_data_1_first;
  reg passes_data_1_last;
  reg passes_data_1_final;
  reg passes_valid_2;
  reg passes_data_2_slot;
  reg [4:0] passes_data_2_base;
  reg passes_data_2_first;
  reg passes_data_2_last;
  reg passes_data_2_final;
  reg passes_valid_3;
  reg passes_data_3_slot;
  reg [4:0] passes_data_3_base;
  reg passes_data_3_first;
  reg passes_data_3_last;
  reg passes_data_3_final;
  reg [4:0] distances_row;
  reg alloc_tag_1_slot;
  reg alloc_tag_1_end;
  reg alloc_tag_1_final;
  reg alloc_tag_2_slot;
  reg alloc_tag_2_end;
  reg alloc_tag_2_final;
  (* no_rw_check *) reg [25:0] sums_0 [0:127];
  reg [25:0] sums_0_q;
`ifndef SYNTHESIS
  initial begin : sums_0_zeros
    integer i;
    for (i = 0; i < 128; i = i + 1) sums_0[i] = {26{1'b0}};
  end
`endif
  (* no_rw_check *) reg [5:0] counts_0 [0:31];
  reg [5:0] counts_0_q;
`ifndef SYNTHESIS
  initial begin : counts_0_zeros
    integer i;
    for (i = 0; i < 32; i = i + 1) counts_0[i] = {6{1'b0}};
  end
`endif
  (* no_rw_check *) reg [15:0] rows_0 [0:127];
  reg [15:0] rows_0_q;
`ifndef SYNTHESIS
  initial begin : rows_0_zeros
    integer i;
    for (i = 0; i < 128; i = i + 1) rows_0[i] = {16{1'b0}};
  end
`endif
  wire distu_cen_ready;
  wire distu_in_ready;
  wire distu_out_valid;
  wire [21:0] distu_out_distance;
  wire distu_out_last;
  wire clustu_in_ready;
  wire [10:0] clustu_out_distance;
  wire centroids_ready = distu_cen_ready;
  wire rows_ready = distu_in_ready;
  wire not_words_valid_2 = ~words_valid_2;
  wire or_words_valid_2 = not_words_valid_2 | ~words_valid_1;
  wire or_rows_ready = rows_ready | or_words_valid_2;
  wire word_fetch = streaming & or_rows_ready;
  wire [2:0] sum_word = {1'b0, word} + 3'd1;
  wire row_end = sum_word == heads_0_row_words;
  wire eq_row = ({1'b0, row} + 6'd1) == heads_0_n;
  wire pass_end = row_end & eq_row;
  wire and_word_fetch = word_fetch & pass_end;
  wire pass_may_begin = ~streaming | and_word_fetch;
  wire not_passes_valid_3 = ~passes_valid_3;
  wire passes_room = not_passes_valid_3;
  wire load_complete = centroid_valid & centroid_last;
  wire [2:0] sum_load_round = {1'b0, load_round} + 3'd1;
  wire eq_load_round = sum_load_round == heads_0_rounds;
  wire and_load_complete = load_complete & load_round_over;
  wire and_load_complete_2 = and_load_complete & eq_load_round;
  wire and_load_complete_3 = and_load_complete & ~eq_load_round;
  wire not_heads_0_dense = ~(heads_0_dense | heads_0_gemm);
  wire and_heads_0_dense = not_heads_0_dense & filled_0 & ~loading;
  wire and_heads_0_dense_2 = and_heads_0_dense & ~updating;
  wire load_start = and_heads_0_dense_2 & centroids_ready;
  wire and_beat_valid = beat_valid & c_beat_ready & beat_last;
  wire entry_passed = and_beat_valid;
  wire [5:0] count_read = counts_0_q;
  wire and_requesting = requesting & (ahead < 3'd6);
  wire not_request_valid_2 = ~request_valid_2;
  wire or_c_req_ready = c_req_ready | not_request_valid_2;
  wire or_request_valid_2 = not_request_valid_2 | ~request_valid_1;
  wire or_c_req_ready_2 = c_req_ready | or_request_valid_2;
  wire request_fires = and_requesting & or_c_req_ready_2;
  wire [5:0] sum_request_cluster = request_cluster + 6'd1;
  wire not_request_cluster = ~(sum_request_cluster < heads_0_c);
  wire [4:0] diff_heads_0_c = heads_0_c[4:0] - 5'd1;
  wire lt_request_cluster = request_cluster < heads_0_c;
  wire [4:0] mux_request_cluster = lt_request_cluster ? request_cluster[4:0] : diff_heads_0_c;
  wire eq_request_slot = request_slot == heads_0_pack[0];
  wire request_word_end = eq_request_slot;
  wire [2:0] sum_request_word = {1'b0, request_word} + 3'd1;
  wire eq_request_word = sum_request_word == heads_0_row_words;
  wire request_row_end = eq_request_word;
  wire and_request_slot = eq_request_slot & eq_request_word;
  wire or_request_slot = and_request_slot | ~eq_request_slot;
  assign c_divisor = {14'd0, divisor};
  wire or_beat_valid = ~beat_valid | c_beat_ready;
  wire and_sums_valid = sums_valid & or_beat_valid;
  wire eq_chunk = chunk == chunk_last;
  wire sums_room = ~sums_valid | (and_sums_valid & eq_chunk);
  wire sums_fetch = reading & sums_room;
  wire [5:0] sum_read_cluster = read_cluster + 6'd1;
  wire not_read_cluster = ~(sum_read_cluster < heads_0_c);
  wire lt_read_cluster = read_cluster < heads_0_c;
  wire [4:0] mux_read_cluster = lt_read_cluster ? read_cluster[4:0] : diff_heads_0_c;
  wire eq_read_slot = read_slot == heads_0_pack[0];
  wire read_word_end = eq_read_slot;
  wire [2:0] sum_read_word = {1'b0, read_word} + 3'd1;
  wire eq_read_word = sum_read_word == heads_0_row_words;
  wire read_row_end = eq_read_word;
  wire and_read_slot = eq_read_slot & eq_read_word;
  wire or_read_slot = and_read_slot | ~eq_read_slot;
  wire and_sums_fetch = sums_fetch & and_read_slot;
  wire mux_read_slot = heads_0_pack[0] ? read_slot : 1'b0;
  wire mux_heads_0_m = eq_read_word ? (heads_0_m[0] - 1'b1) : 1'b1;
  wire [6:0] mux_up_addr = up_write ? up_addr : sum_addr;
  wire or_up_write = up_write | (sum_write & ~sum_bank);
  wire signed [12:0] mux_up_data_0 = up_write ? up_data_0 : sum_data_0;
  wire signed [12:0] mux_up_data_1 = up_write ? up_data_1 : sum_data_1;
  wire and_beat_valid_2 = and_beat_valid & beat_at_load_end;
  wire not_mean_chunk = ~mean_chunk;
  wire and_mean_at_slot = ~mean_at_slot & not_mean_chunk;
  wire and_c_out_valid = c_out_valid & and_mean_at_slot;
  wire and_pass_may_begin = pass_may_begin & passes_room;
  wire [5:0] sum_base = {1'b0, base} + {4'd0, group};
  wire lt_base = sum_base < heads_0_c;
  wire not_base = ~lt_base;
  wire eq_round = ({1'b0, round} + 3'd1) == heads_0_rounds;
  wire and_pass_may_begin_2 = and_pass_may_begin & not_heads_0_dense;
  wire and_pass_may_begin_3 = and_pass_may_begin_2 & ~(loads == 2'd0);
  wire or_base = lt_base | ~(lists == 2'd0);
  wire pass_begins = and_pass_may_begin_3 & or_base;
  wire and_pass_begins = pass_begins & not_base;
  wire eq_base = base == 5'd0;
  wire or_rows_ready_2 = rows_ready | not_words_valid_2;
  assign p_free = and_word_fetch & stream_frees;
  wire [6:0] cat_row = {row, word};
  wire [6:0] mux_p_read_addr = p_read ? p_read_addr : cat_row;
  wire distances_taken = clustu_in_ready;
  wire and_distu_out_valid = distu_out_valid & distances_taken;
  wire pass_leaves = and_distu_out_valid & distu_out_last;
  wire and_pass_begins_2 = pass_begins & not_passes_valid_3;
  wire and_passes_valid_0 = passes_valid_0 & pass_leaves;
  wire and_pass_begins_3 = and_pass_begins_2 & passes_valid_0;
  wire and_pass_begins_4 = and_pass_begins_2 & ~passes_valid_0;
  wire and_pass_begins_5 = and_pass_begins_2 & passes_valid_1;
  wire and_pass_begins_6 = and_pass_begins_3 & ~passes_valid_1;
  wire and_pass_begins_7 = and_pass_begins_2 & passes_valid_2;
  wire and_pass_begins_8 = and_pass_begins_5 & ~passes_valid_2;
  wire and_pass_begins_9 = and_pass_begins_7 & not_passes_valid_3;
  wire and_passes_data_0_last = passes_data_0_last & distu_out_last;
  wire or_alloc_valid = ~alloc_valid | alloc_ready;
  assign task_valid = alloc_valid & alloc_ready & alloc_tag_2_end;
  assign busy = words_valid_2 & distu_in_ready;
  always @(posedge clk) begin
    if (rst) load_round <= 2'd0;
    else if (and_load_complete_2) load_round <= 2'd0;
    else if (and_load_complete_3) load_round <= load_round + 2'd1;
  end
  always @(posedge clk) begin
    if (rst) loading <= 1'b0;
    else if (load_start) loading <= 1'b1;
    else if (load_complete) loading <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) updating <= 1'b0;
    else if (and_load_complete_3) updating <= 1'b1;
    else if (up_done) updating <= 1'b0;
  end
  always @(posedge clk) begin
    if (and_sums_fetch) load_round_over <= not_read_cluster;
  end
  always @(posedge clk) begin
    if (rst) filled_0 <= 1'b0;
    else if (done & ~done_slot) filled_0 <= 1'b1;
    else if (and_load_complete_2) filled_0 <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) requesting <= 1'b0;
    else if (load_start) requesting <= 1'b1;
    else if (request_fires & and_request_slot) requesting <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) ahead <= 3'd0;
    else if (request_fires & ~entry_passed) ahead <= ahead + 3'd1;
    else if (entry_passed & ~request_fires) ahead <= ahead - 3'd1;
  end
  always @(posedge clk) begin
    if (rst) request_valid_1 <= 1'b0;
    else if (or_c_req_ready_2) request_valid_1 <= and_requesting;
  end
  always @(posedge clk) begin
    if (rst) request_valid_2 <= 1'b0;
    else if (or_c_req_ready) request_valid_2 <= request_valid_1;
  end
  always @(posedge clk) begin
    if (rst) request_cluster <= 6'd0;
    else if (request_fires & or_request_slot) begin
      if (and_request_slot & not_request_cluster) request_cluster <= 6'd0;
      else request_cluster <= sum_request_cluster;
    end
  end
  always @(posedge clk) begin
    if (rst) request_slot <= 1'b0;
    else if (request_fires) begin
      if (request_word_end) request_slot <= 1'b0;
      else request_slot <= request_slot + 1'b1;
    end
  end
  always @(posedge clk) begin
    if (rst) request_word <= 2'd0;
    else if (request_fires & eq_request_slot) begin
      if (request_row_end) request_word <= 2'd0;
      else request_word <= request_word + 2'd1;
    end
  end
  always @(posedge clk) begin
    if (or_c_req_ready) divisor <= count_read;
  end
  always @(posedge clk) begin
    if (rst) reading <= 1'b0;
    else if (load_start) reading <= 1'b1;
    else if (and_sums_fetch) reading <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) read_cluster <= 6'd0;
    else if (sums_fetch & or_read_slot) begin
      if (and_read_slot & not_read_cluster) read_cluster <= 6'd0;
      else read_cluster <= sum_read_cluster;
    end
  end
  always @(posedge clk) begin
    if (rst) read_slot <= 1'b0;
    else if (sums_fetch) begin
      if (read_word_end) read_slot <= 1'b0;
      else read_slot <= read_slot + 1'b1;
    end
  end
  always @(posedge clk) begin
    if (rst) read_word <= 2'd0;
    else if (sums_fetch & eq_read_slot) begin
      if (read_row_end) read_word <= 2'd0;
      else read_word <= read_word + 2'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) sums_valid <= 1'b0;
    else if (sums_fetch) sums_valid <= 1'b1;
    else if (and_sums_valid) sums_valid <= ~eq_chunk;
  end
  always @(posedge clk) begin
    if (rst) beat_valid <= 1'b0;
    else if (or_beat_valid) beat_valid <= and_sums_valid;
  end
  always @(posedge clk) begin
    if (sums_fetch) chunk <= mux_read_slot;
    else if (and_sums_valid) chunk <= chunk + 1'b1;
  end
  always @(posedge clk) begin
    if (sums_fetch) chunk_last <= mux_read_slot + mux_heads_0_m;
  end
  always @(posedge clk) begin
    if (sums_fetch) entry_slot <= read_slot;
  end
  always @(posedge clk) begin
    if (sums_fetch) entry_word_end <= eq_read_slot;
  end
  always @(posedge clk) begin
    if (sums_fetch) entry_copy_end <= and_read_slot;
  end
  always @(posedge clk) begin
    if (sums_fetch) entry_load_end <= and_read_slot;
  end
  always @(posedge clk) begin
    if (or_beat_valid) begin
      if (chunk) num_0 <= sums_0_q[25:13];
      else num_0 <= sums_0_q[12:0];
    end
  end
  always @(posedge clk) begin
    if (or_beat_valid) beat_at_slot <= entry_slot;
  end
  always @(posedge clk) begin
    if (or_beat_valid) beat_at_word_end <= entry_word_end;
  end
  always @(posedge clk) begin
    if (or_beat_valid) beat_at_copy_end <= entry_copy_end;
  end
  always @(posedge clk) begin
    if (or_beat_valid) beat_at_load_end <= entry_load_end;
  end
  always @(posedge clk) begin
    if (or_beat_valid) beat_chunk <= chunk;
  end
  always @(posedge clk) begin
    if (or_beat_valid) beat_last <= eq_chunk;
  end
  always @(posedge clk) mean_at_slot_d1 <= beat_at_slot;
  always @(posedge clk) begin
    if (rst) mean_at_word_end_d1 <= 1'b0;
    else mean_at_word_end_d1 <= beat_at_word_end;
  end
  always @(posedge clk) begin
    if (rst) mean_at_copy_end_d1 <= 1'b0;
    else mean_at_copy_end_d1 <= beat_at_copy_end;
  end
  always @(posedge clk) begin
    if (rst) mean_at_load_end_d1 <= 1'b0;
    else mean_at_load_end_d1 <= beat_at_load_end;
  end
  always @(posedge clk) mean_chunk_d1 <= beat_chunk;
  always @(posedge clk) begin
    if (rst) mean_last_d1 <= 1'b0;
    else mean_last_d1 <= beat_last;
  end
  always @(posedge clk) mean_at_slot <= mean_at_slot_d1;
  always @(posedge clk) begin
    if (rst) mean_at_word_end <= 1'b0;
    else mean_at_word_end <= mean_at_word_end_d1;
  end
  always @(posedge clk) begin
    if (rst) mean_at_copy_end <= 1'b0;
    else mean_at_copy_end <= mean_at_copy_end_d1;
  end
  always @(posedge clk) begin
    if (rst) mean_at_load_end <= 1'b0;
    else mean_at_load_end <= mean_at_load_end_d1;
  end
  always @(posedge clk) mean_chunk <= mean_chunk_d1;
  always @(posedge clk) begin
    if (rst) mean_last <= 1'b0;
    else mean_last <= mean_last_d1;
  end
  always @(posedge clk) begin
    if (c_out_valid & not_mean_chunk) centroid_0 <= c_out_q[7:0];
    else if (and_c_out_valid) centroid_0 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (c_out_valid & mean_chunk) centroid_1 <= c_out_q[7:0];
    else if (and_c_out_valid) centroid_1 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (rst) centroid_valid <= 1'b0;
    else centroid_valid <= c_out_valid & mean_last & mean_at_word_end;
  end
  always @(posedge clk) begin
    if (rst) centroid_end <= 1'b0;
    else centroid_end <= mean_at_copy_end;
  end
  always @(posedge clk) begin
    if (rst) centroid_last <= 1'b0;
    else centroid_last <= mean_at_load_end;
  end
  always @(posedge clk) begin
    if (rst) base <= 5'd0;
    else if (pass_begins) begin
      if (lt_base) base <= sum_base[4:0];
      else base <= 5'd0;
    end
  end
  always @(posedge clk) begin
    if (rst) round <= 2'd0;
    else if (and_pass_begins) begin
      if (eq_round) round <= 2'd0;
      else round <= round + 2'd1;
    end
  end
  always @(posedge clk) begin
    if (heads_0_pack[0]) group <= 2'd2;
    else group <= 2'd1;
  end
  always @(posedge clk) begin
    if (rst) loads <= 2'd0;
    else if (and_beat_valid_2 & ~pass_begins) loads <= loads + 2'd1;
    else if (pass_begins & ~and_beat_valid_2) loads <= loads - 2'd1;
  end
  always @(posedge clk) begin
    if (rst) lists <= 2'd1;
    else if (list_free & ~and_pass_begins) lists <= lists + 2'd1;
    else if (and_pass_begins & ~list_free) lists <= lists - 2'd1;
  end
  always @(posedge clk) begin
    if (rst) streaming <= 1'b0;
    else if (pass_begins) streaming <= 1'b1;
    else if (and_word_fetch) streaming <= 1'b0;
  end
  always @(posedge clk) begin
    if (pass_begins) stream_slot <= 1'b0;
  end
  always @(posedge clk) begin
    if (pass_begins) stream_frees <= not_base & eq_round;
  end
  always @(posedge clk) begin
    if (rst) words_valid_1 <= 1'b0;
    else if (or_rows_ready) words_valid_1 <= streaming;
  end
  always @(posedge clk) begin
    if (rst) words_valid_2 <= 1'b0;
    else if (or_rows_ready_2) words_valid_2 <= words_valid_1;
  end
  always @(posedge clk) begin
    if (rst) word <= 2'd0;
    else if (word_fetch) begin
      if (row_end) word <= 2'd0;
      else word <= word + 2'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) row <= 5'd0;
    else if (word_fetch & row_end) begin
      if (pass_end) row <= 5'd0;
      else row <= row + 5'd1;
    end
  end
  always @(posedge clk) begin
    if (or_rows_ready) word_read_end <= row_end;
  end
  always @(posedge clk) begin
    if (or_rows_ready) word_read_last <= pass_end;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_0 <= rows_0_q[7:0];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_1 <= rows_0_q[15:8];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_end <= word_read_end;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_last <= word_read_last;
  end
  always @(posedge clk) begin
    if (rst) passes_valid_0 <= 1'b0;
    else if (and_passes_valid_0) passes_valid_0 <= passes_valid_1 | and_pass_begins_3;
    else if (and_pass_begins_4) passes_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_1) passes_data_0_slot <= passes_data_1_slot;
      else passes_data_0_slot <= 1'b0;
    end
    else if (and_pass_begins_4) passes_data_0_slot <= 1'b0;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_1) passes_data_0_base <= passes_data_1_base;
      else passes_data_0_base <= base;
    end
    else if (and_pass_begins_4) passes_data_0_base <= base;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_1) passes_data_0_first <= passes_data_1_first;
      else passes_data_0_first <= eq_base;
    end
    else if (and_pass_begins_4) passes_data_0_first <= eq_base;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_1) passes_data_0_last <= passes_data_1_last;
      else passes_data_0_last <= not_base;
    end
    else if (and_pass_begins_4) passes_data_0_last <= not_base;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_1) passes_data_0_final <= passes_data_1_final;
      else passes_data_0_final <= eq_round;
    end
    else if (and_pass_begins_4) passes_data_0_final <= eq_round;
  end
  always @(posedge clk) begin
    if (rst) passes_valid_1 <= 1'b0;
    else if (and_passes_valid_0) passes_valid_1 <= passes_valid_2 | and_pass_begins_5;
    else if (and_pass_begins_6) passes_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_2) passes_data_1_slot <= passes_data_2_slot;
      else passes_data_1_slot <= 1'b0;
    end
    else if (and_pass_begins_6) passes_data_1_slot <= 1'b0;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_2) passes_data_1_base <= passes_data_2_base;
      else passes_data_1_base <= base;
    end
    else if (and_pass_begins_6) passes_data_1_base <= base;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_2) passes_data_1_first <= passes_data_2_first;
      else passes_data_1_first <= eq_base;
    end
    else if (and_pass_begins_6) passes_data_1_first <= eq_base;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_2) passes_data_1_last <= passes_data_2_last;
      else passes_data_1_last <= not_base;
    end
    else if (and_pass_begins_6) passes_data_1_last <= not_base;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_2) passes_data_1_final <= passes_data_2_final;
      else passes_data_1_final <= eq_round;
    end
    else if (and_pass_begins_6) passes_data_1_final <= eq_round;
  end
  always @(posedge clk) begin
    if (rst) passes_valid_2 <= 1'b0;
    else if (and_passes_valid_0) passes_valid_2 <= passes_valid_3 | and_pass_begins_7;
    else if (and_pass_begins_8) passes_valid_2 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_3) passes_data_2_slot <= passes_data_3_slot;
      else passes_data_2_slot <= 1'b0;
    end
    else if (and_pass_begins_8) passes_data_2_slot <= 1'b0;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_3) passes_data_2_base <= passes_data_3_base;
      else passes_data_2_base <= base;
    end
    else if (and_pass_begins_8) passes_data_2_base <= base;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_3) passes_data_2_first <= passes_data_3_first;
      else passes_data_2_first <= eq_base;
    end
    else if (and_pass_begins_8) passes_data_2_first <= eq_base;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_3) passes_data_2_last <= passes_data_3_last;
      else passes_data_2_last <= not_base;
    end
    else if (and_pass_begins_8) passes_data_2_last <= not_base;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_3) passes_data_2_final <= passes_data_3_final;
      else passes_data_2_final <= eq_round;
    end
    else if (and_pass_begins_8) passes_data_2_final <= eq_round;
  end
  always @(posedge clk) begin
    if (rst) passes_valid_3 <= 1'b0;
    else if (and_passes_valid_0) passes_valid_3 <= and_pass_begins_2 & passes_valid_3;
    else if (and_pass_begins_9) passes_valid_3 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) passes_data_3_slot <= 1'b0;
    else if (and_pass_begins_9) passes_data_3_slot <= 1'b0;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) passes_data_3_base <= base;
    else if (and_pass_begins_9) passes_data_3_base <= base;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) passes_data_3_first <= eq_base;
    else if (and_pass_begins_9) passes_data_3_first <= eq_base;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) passes_data_3_last <= not_base;
    else if (and_pass_begins_9) passes_data_3_last <= not_base;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) passes_data_3_final <= eq_round;
    else if (and_pass_begins_9) passes_data_3_final <= eq_round;
  end
  always @(posedge clk) begin
    if (rst) distances_row <= 5'd0;
    else if (and_distu_out_valid) begin
      if (distu_out_last) distances_row <= 5'd0;
      else distances_row <= distances_row + 5'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) ready <= 1'b0;
    else if (clustu_in_ready) ready <= 1'b1;
  end
  always @(posedge clk) begin
    if (or_alloc_valid) alloc_tag_1_slot <= passes_data_0_slot;
  end
  always @(posedge clk) begin
    if (or_alloc_valid) alloc_tag_1_end <= and_passes_data_0_last;
  end
  always @(posedge clk) begin
    if (or_alloc_valid) alloc_tag_1_final <= passes_data_0_final;
  end
  always @(posedge clk) begin
    if (or_alloc_valid) alloc_tag_2_slot <= alloc_tag_1_slot;
  end
  always @(posedge clk) begin
    if (or_alloc_valid) alloc_tag_2_end <= alloc_tag_1_end;
  end
  always @(posedge clk) begin
    if (or_alloc_valid) alloc_tag_2_final <= alloc_tag_1_final;
  end
  always @(posedge clk) begin
    if (or_up_write) sums_0[mux_up_addr] <= {mux_up_data_1, mux_up_data_0};
  end
  always @(posedge clk) begin
    if (sums_fetch) sums_0_q <= sums_0[{mux_read_cluster, read_word}];
  end
  always @(posedge clk) begin
    if (or_up_write) counts_0[mux_up_addr[6:2]] <= up_write ? up_count : sum_count;
  end
  always @(posedge clk) begin
    if (request_fires) counts_0_q <= counts_0[mux_request_cluster];
  end
  always @(posedge clk) begin
    if (p_write & ~p_bank) rows_0[p_addr] <= {p_data_1, p_data_0};
  end
  always @(posedge clk) begin
    if ((word_fetch | p_read) & ~stream_slot) rows_0_q <= rows_0[mux_p_read_addr];
  end
  distu_l2_b8_cop1_col8_pa2_area distu (
    .clk(clk),
    .rst(rst),
    .cen_valid(centroid_valid),
    .cen_row({centroid_1, centroid_0}),
    .cen_pack(heads_0_pack[0]),
    .cen_end(centroid_end),
    .cen_last(centroid_last),
    .in_valid(words_valid_2),
    .in_row({word_sent_data_1, word_sent_data_0}),
    .in_end(word_sent_end),
    .in_last(word_sent_last),
    .out_ready(distances_taken),
    .cen_ready(distu_cen_ready),
    .in_ready(distu_in_ready),
    .out_valid(distu_out_valid),
    .out_distance(distu_out_distance),
    .out_last(distu_out_last)
  );
  clustu_u1_d11_c32_t32_area clustu (
    .clk(clk),
    .rst(rst),
    .in_valid(distu_out_valid),
    .in_distance(distu_out_distance),
    .in_base(passes_data_0_base),
    .in_shift({1'b0, ~heads_0_pack[0]}),
    .in_row(distances_row),
    .in_first(passes_data_0_first),
    .in_last(passes_data_0_last),
    .in_end(and_passes_data_0_last),
    .in_top(diff_heads_0_c),
    .out_ready(alloc_ready),
    .rep_ready(rep_ready),
    .in_ready(clustu_in_ready),
    .out_valid(alloc_valid),
    .out_row(alloc_row),
    .out_cluster(alloc_cluster),
    .out_distance(clustu_out_distance),
    .rep_valid(rep_valid),
    .rep_cluster(rep_cluster),
    .rep_row(rep_row),
    .rep_used(rep_used),
    .rep_last(rep_last)
  );
  assign p_free_bank = stream_slot;
  assign p_read_data = {rows_0_q[15:8], rows_0_q[7:0]};
  assign alloc_slot = alloc_tag_2_slot;
  assign alloc_last = alloc_tag_2_end;
  assign alloc_final = alloc_tag_2_final;
  assign task_slot = alloc_tag_2_slot;
  assign task_final = alloc_tag_2_final;
  assign c_req_valid = request_valid_2;
  assign c_beat_valid = beat_valid;
  assign c_num = num_0;
  assign c_last = beat_last;
  wire unused_ok = &{1'b0, heads_0_mean, heads_0_center, heads_0_early, heads_0_vgen, heads_0_m[3:1], heads_0_groups,
    heads_0_words_log, heads_0_beats, heads_0_col_beats, heads_0_pack[1], heads_0_chunks,
    heads_0_shift, heads_0_pre, heads_0_multiplier, heads_0_post, heads_0_y_shift, heads_0_dim,
    heads_0_x_words, heads_0_x_beats, heads_0_tiles, accepted, c_out_q[16:8], clustu_out_distance};
endmodule
