module softmax (
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
  input [4:0] heads_0_beats,
  input [2:0] heads_0_col_beats,
  input [1:0] heads_0_pack,
  input heads_0_row_words,
  input [2:0] heads_0_chunks,
  input [5:0] heads_0_shift,
  input [5:0] heads_0_pre,
  input [15:0] heads_0_multiplier,
  input [4:0] heads_0_post,
  input [5:0] heads_0_y_shift,
  input [6:0] heads_0_dim,
  input [3:0] heads_0_x_words,
  input [5:0] heads_0_x_beats,
  input [7:0] heads_0_tiles,
  input heads_1_gemm,
  input heads_1_dense,
  input heads_1_mean,
  input heads_1_center,
  input heads_1_early,
  input heads_1_vgen,
  input [5:0] heads_1_n,
  input [3:0] heads_1_m,
  input [5:0] heads_1_c,
  input [2:0] heads_1_rounds,
  input [1:0] heads_1_groups,
  input [1:0] heads_1_words_log,
  input [4:0] heads_1_beats,
  input [2:0] heads_1_col_beats,
  input [1:0] heads_1_pack,
  input heads_1_row_words,
  input [2:0] heads_1_chunks,
  input [5:0] heads_1_shift,
  input [5:0] heads_1_pre,
  input [15:0] heads_1_multiplier,
  input [4:0] heads_1_post,
  input [5:0] heads_1_y_shift,
  input [6:0] heads_1_dim,
  input [3:0] heads_1_x_words,
  input [5:0] heads_1_x_beats,
  input [7:0] heads_1_tiles,
  input heads_2_gemm,
  input heads_2_dense,
  input heads_2_mean,
  input heads_2_center,
  input heads_2_early,
  input heads_2_vgen,
  input [5:0] heads_2_n,
  input [3:0] heads_2_m,
  input [5:0] heads_2_c,
  input [2:0] heads_2_rounds,
  input [1:0] heads_2_groups,
  input [1:0] heads_2_words_log,
  input [4:0] heads_2_beats,
  input [2:0] heads_2_col_beats,
  input [1:0] heads_2_pack,
  input heads_2_row_words,
  input [2:0] heads_2_chunks,
  input [5:0] heads_2_shift,
  input [5:0] heads_2_pre,
  input [15:0] heads_2_multiplier,
  input [4:0] heads_2_post,
  input [5:0] heads_2_y_shift,
  input [6:0] heads_2_dim,
  input [3:0] heads_2_x_words,
  input [5:0] heads_2_x_beats,
  input [7:0] heads_2_tiles,
  input heads_3_gemm,
  input heads_3_dense,
  input heads_3_mean,
  input heads_3_center,
  input heads_3_early,
  input heads_3_vgen,
  input [5:0] heads_3_n,
  input [3:0] heads_3_m,
  input [5:0] heads_3_c,
  input [2:0] heads_3_rounds,
  input [1:0] heads_3_groups,
  input [1:0] heads_3_words_log,
  input [4:0] heads_3_beats,
  input [2:0] heads_3_col_beats,
  input [1:0] heads_3_pack,
  input heads_3_row_words,
  input [2:0] heads_3_chunks,
  input [5:0] heads_3_shift,
  input [5:0] heads_3_pre,
  input [15:0] heads_3_multiplier,
  input [4:0] heads_3_post,
  input [5:0] heads_3_y_shift,
  input [6:0] heads_3_dim,
  input [3:0] heads_3_x_words,
  input [5:0] heads_3_x_beats,
  input [7:0] heads_3_tiles,
  input score_valid,
  input [79:0] score_acc,
  input score_tag_pre,
  input score_tag_row_last,
  input score_tag_head_last,
  input [1:0] score_tag_slot,
  input e_read,
  input [1:0] e_row,
  input [3:0] e_beat,
  input e_free,
  input sum_pop,
  input w_req_ready,
  input w_beat_ready,
  input w_out_valid,
  input [33:0] w_out_q,
  input w_out_last,
  output score_free,
  output e_ready,
  output [33:0] e_data,
  output sum_valid,
  output [20:0] sum,
  output w_req_valid,
  output [20:0] w_divisor,
  output w_beat_valid,
  output [33:0] w_num,
  output w_last
);
  reg [1:0] score_slot;
  reg [3:0] score_beat;
  reg [1:0] max_job;
  reg rows_valid_0;
  reg signed [39:0] rows_data_0_max;
  reg [1:0] rows_data_0_job;
  reg [3:0] rows_data_0_last;
  reg rows_valid_1;
  reg signed [39:0] rows_data_1_max;
  reg [1:0] rows_data_1_job;
  reg [3:0] rows_data_1_last;
  reg rows_valid_2;
  reg signed [39:0] rows_data_2_max;
  reg [1:0] rows_data_2_job;
  reg [3:0] rows_data_2_last;
  reg rows_valid_3;
  reg signed [39:0] rows_data_3_max;
  reg [1:0] rows_data_3_job;
  reg [3:0] rows_data_3_last;
  reg [3:0] read_beat;
  reg [2:0] exp_slots_used;
  reg [1:0] read_slot;
  reg scores_valid;
  reg [3:0] scores_beat;
  reg signed [39:0] scores_row_max;
  reg [1:0] scores_row_job;
  reg signed [39:0] beat_in_acc_0;
  reg signed [39:0] beat_in_acc_1;
  reg beat_in_keep_0;
  reg beat_in_keep_1;
  reg signed [39:0] beat_in_max;
  reg [5:0] beat_in_pre;
  reg [15:0] beat_in_multiplier;
  reg [4:0] beat_in_post;
  reg beat_valid;
  reg beat_last_d1;
  reg beat_last;
  reg [1:0] beat_job;
  reg exp_last_d1;
  reg exp_last_d2;
  reg exp_last_d3;
  reg exp_last_d4;
  reg exp_last_d5;
  reg exp_last_d6;
  reg exp_last_d7;
  reg exp_last_d8;
  reg exp_last_d9;
  reg exp_last_d10;
  reg exp_last;
  reg [1:0] exp_job_d1;
  reg [1:0] exp_job_d2;
  reg [1:0] exp_job_d3;
  reg [1:0] exp_job_d4;
  reg [1:0] exp_job_d5;
  reg [1:0] exp_job_d6;
  reg [1:0] exp_job_d7;
  reg [1:0] exp_job_d8;
  reg [1:0] exp_job_d9;
  reg [1:0] exp_job_d10;
  reg [1:0] exp_job;
  reg [3:0] exp_beat;
  reg [1:0] exp_slot;
  reg [1:0] sum_job;
  reg [2:0] summed;
  reg [20:0] row_0_sum;
  reg row_0_early;
  reg [3:0] row_0_last;
  reg [20:0] row_1_sum;
  reg row_1_early;
  reg [3:0] row_1_last;
  reg [20:0] row_2_sum;
  reg row_2_early;
  reg [3:0] row_2_last;
  reg [20:0] row_3_sum;
  reg row_3_early;
  reg [3:0] row_3_last;
  reg [2:0] asked;
  reg [2:0] sent;
  reg beats_valid_1;
  reg beats_valid_2;
  reg [3:0] sends_beat;
  reg [1:0] fetched_at_slot;
  reg [3:0] fetched_at_beat;
  reg fetched_last;
  reg [1:0] offered_at_slot;
  reg [3:0] offered_at_beat;
  reg offered_last;
  reg [15:0] dividend_0;
  reg [15:0] dividend_1;
  reg [1:0] result_slot_d1;
  reg [3:0] result_beat_d1;
  reg [1:0] result_slot_d2;
  reg [3:0] result_beat_d2;
  reg [1:0] result_slot_d3;
  reg [3:0] result_beat_d3;
  reg [1:0] result_slot_d4;
  reg [3:0] result_beat_d4;
  reg [1:0] result_slot;
  reg [3:0] result_beat;
  reg [1:0] served;
  reg complete_0;
  reg complete_1;
  reg complete_2;
  reg complete_3;
  reg sums_valid_0;
  reg [20:0] sums_data_0;
  reg sums_valid_1;
  reg [20:0] sums_data_1;
  reg sums_valid_2;
  reg [20:0] sums_data_2;
  reg sums_valid_3;
  reg [20:0] sums_data_3;
  reg sums_valid_4;
  reg [20:0] sums_data_4;
  reg sums_valid_5;
  reg [20:0] sums_data_5;
  reg kind_0_early_0;
  reg kind_1_early_0;
  reg kind_2_early_0;
  reg kind_3_early_0;
  reg read_early;
  wire max_in_ready;
  wire max_out_valid;
  wire signed [39:0] max_out_max;
  wire [79:0] score_slots_read_data;
  wire [39:0] score_slots_read_data_0 = score_slots_read_data[39:0];
  wire [39:0] score_slots_read_data_1 = score_slots_read_data[79:40];
  wire requant_in_ready;
  wire requant_out_valid;
  wire [31:0] requant_out_x;
  wire expu_in_ready;
  wire expu_out_valid;
  wire [31:0] expu_out_e;
  wire row_sum_out_valid;
  wire [20:0] row_sum_out_sum;
  wire [31:0] dividend_slots_read_data;
  wire [15:0] dividend_slots_read_data_0 = dividend_slots_read_data[15:0];
  wire [15:0] dividend_slots_read_data_1 = dividend_slots_read_data[31:16];
  wire [31:0] exp_slots_read_data;
  wire [15:0] exp_slots_read_data_0 = exp_slots_read_data[15:0];
  wire [15:0] exp_slots_read_data_1 = exp_slots_read_data[31:16];
  wire [31:0] weight_slots_read_data;
  wire [15:0] weight_slots_read_data_0 = weight_slots_read_data[15:0];
  wire [15:0] weight_slots_read_data_1 = weight_slots_read_data[31:16];
  wire score = score_valid & ~score_tag_pre;
  wire mux_heads_1_n = score_tag_slot[0] ? heads_1_n[0] : heads_0_n[0];
  wire mux_heads_3_n = score_tag_slot[0] ? heads_3_n[0] : heads_2_n[0];
  wire mux_heads_3_n_2 = score_tag_slot[1] ? mux_heads_3_n : mux_heads_1_n;
  wire diff_heads_3_n = mux_heads_3_n_2 - 1'b1;
  wire lt_heads_3_n = (diff_heads_3_n | ~score_tag_row_last) < 1'b1;
  wire not_heads_3_n = ~lt_heads_3_n;
  wire eq_read_beat = read_beat == 4'd0;
  wire not_exp_slots_used = ~(exp_slots_used == 3'd4);
  wire or_read_beat = ~eq_read_beat | not_exp_slots_used;
  wire read = rows_valid_0 & or_read_beat;
  wire read_ends = read & (read_beat == rows_data_0_last);
  wire row_read = read_ends;
  wire [3:0] mux_heads_1_beats = max_job[0] ? heads_1_beats[3:0] : heads_0_beats[3:0];
  wire [3:0] mux_heads_3_beats = max_job[0] ? heads_3_beats[3:0] : heads_2_beats[3:0];
  wire [3:0] mux_heads_3_beats_2 = max_job[1] ? mux_heads_3_beats : mux_heads_1_beats;
  wire [3:0] diff_heads_3_beats = mux_heads_3_beats_2 - 4'd1;
  wire not_rows_valid_3 = ~rows_valid_3;
  wire and_max_out_valid = max_out_valid & not_rows_valid_3;
  wire and_rows_valid_0 = rows_valid_0 & row_read;
  wire and_max_out_valid_2 = and_max_out_valid & rows_valid_0;
  wire and_max_out_valid_3 = and_max_out_valid & ~rows_valid_0;
  wire and_max_out_valid_4 = and_max_out_valid & rows_valid_1;
  wire and_max_out_valid_5 = and_max_out_valid_2 & ~rows_valid_1;
  wire and_max_out_valid_6 = and_max_out_valid & rows_valid_2;
  wire and_max_out_valid_7 = and_max_out_valid_4 & ~rows_valid_2;
  wire and_max_out_valid_8 = and_max_out_valid_6 & not_rows_valid_3;
  wire and_read = read & eq_read_beat;
  wire [5:0] mux_heads_1_n_2 = scores_row_job[0] ? heads_1_n : heads_0_n;
  wire [5:0] mux_heads_3_n_3 = scores_row_job[0] ? heads_3_n : heads_2_n;
  wire [5:0] mux_heads_3_n_4 = scores_row_job[1] ? mux_heads_3_n_3 : mux_heads_1_n_2;
  wire lt_scores_beat = {1'b0, scores_beat} < mux_heads_3_n_4[5:1];
  wire eq_scores_beat = {1'b0, scores_beat} == mux_heads_3_n_4[5:1];
  wire lt_heads_3_n_2 = 1'b0 < mux_heads_3_n_4[0];
  wire and_scores_beat = eq_scores_beat & lt_heads_3_n_2;
  wire mux_heads_1_early = sum_job[0] ? heads_1_early : heads_0_early;
  wire [3:0] mux_heads_1_beats_2 = sum_job[0] ? heads_1_beats[3:0] : heads_0_beats[3:0];
  wire mux_heads_3_early = sum_job[0] ? heads_3_early : heads_2_early;
  wire [3:0] mux_heads_3_beats_3 = sum_job[0] ? heads_3_beats[3:0] : heads_2_beats[3:0];
  wire mux_heads_3_early_2 = sum_job[1] ? mux_heads_3_early : mux_heads_1_early;
  wire [3:0] mux_heads_3_beats_4 = sum_job[1] ? mux_heads_3_beats_3 : mux_heads_1_beats_2;
  wire [3:0] diff_heads_3_beats_2 = mux_heads_3_beats_4 - 4'd1;
  wire eq_summed = summed[1:0] == 2'd0;
  wire and_row_sum_out_valid = row_sum_out_valid & eq_summed;
  wire eq_summed_2 = summed[1:0] == 2'd1;
  wire and_row_sum_out_valid_2 = row_sum_out_valid & eq_summed_2;
  wire eq_summed_3 = summed[1:0] == 2'd2;
  wire and_row_sum_out_valid_3 = row_sum_out_valid & eq_summed_3;
  wire eq_summed_4 = summed[1:0] == 2'd3;
  wire and_row_sum_out_valid_4 = row_sum_out_valid & eq_summed_4;
  wire not_asked = ~(asked == summed);
  wire mux_row_3_early = asked[0] ? row_3_early : row_2_early;
  wire mux_row_1_early = asked[0] ? row_1_early : row_0_early;
  wire mux_row_3_early_2 = asked[1] ? mux_row_3_early : mux_row_1_early;
  wire or_row_3_early = ~mux_row_3_early_2 | w_req_ready;
  wire asks_next = not_asked & or_row_3_early;
  wire [20:0] mux_row_1_sum = asked[0] ? row_1_sum : row_0_sum;
  wire [20:0] mux_row_3_sum = asked[0] ? row_3_sum : row_2_sum;
  wire not_sent = ~(sent == summed);
  wire mux_row_3_early_3 = sent[0] ? row_3_early : row_2_early;
  wire mux_row_1_early_2 = sent[0] ? row_1_early : row_0_early;
  wire mux_row_3_early_4 = sent[1] ? mux_row_3_early_3 : mux_row_1_early_2;
  wire beats_advance = w_beat_ready | ~beats_valid_2;
  wire and_beats_advance = beats_advance & not_sent & mux_row_3_early_4;
  wire [3:0] mux_row_3_last = sent[0] ? row_3_last : row_2_last;
  wire [3:0] mux_row_1_last = sent[0] ? row_1_last : row_0_last;
  wire [3:0] mux_row_3_last_2 = sent[1] ? mux_row_3_last : mux_row_1_last;
  wire sends_last = sends_beat == mux_row_3_last_2;
  wire and_beats_advance_2 = and_beats_advance & sends_last;
  wire or_row_3_early_2 = ~mux_row_3_early_4 | and_beats_advance_2;
  wire sends_next = not_sent & or_row_3_early_2;
  wire mux_heads_1_early_2 = exp_job[0] ? heads_1_early : heads_0_early;
  wire mux_heads_3_early_3 = exp_job[0] ? heads_3_early : heads_2_early;
  wire mux_heads_3_early_4 = exp_job[1] ? mux_heads_3_early_3 : mux_heads_1_early_2;
  wire signed [16:0] ext_dividend_0 = {1'b0, dividend_0};
  wire signed [16:0] ext_dividend_1 = {1'b0, dividend_1};
  wire mux_complete_3 = served[0] ? complete_3 : complete_2;
  wire mux_complete_1 = served[0] ? complete_1 : complete_0;
  wire ready_next = served[1] ? mux_complete_3 : mux_complete_1;
  wire and_heads_3_early = ~mux_heads_3_early_2 & row_sum_out_valid;
  wire and_heads_3_early_2 = and_heads_3_early & eq_summed;
  wire and_w_out_valid_0 = w_out_valid & w_out_last;
  wire and_w_out_valid_0_2 = and_w_out_valid_0 & (result_slot == 2'd0);
  wire and_heads_3_early_3 = and_heads_3_early & eq_summed_2;
  wire and_w_out_valid_0_3 = and_w_out_valid_0 & (result_slot == 2'd1);
  wire and_heads_3_early_4 = and_heads_3_early & eq_summed_3;
  wire and_w_out_valid_0_4 = and_w_out_valid_0 & (result_slot == 2'd2);
  wire and_heads_3_early_5 = and_heads_3_early & eq_summed_4;
  wire and_w_out_valid_0_5 = and_w_out_valid_0 & (result_slot == 2'd3);
  wire [20:0] mux_row_1_sum_2 = served[0] ? row_1_sum : row_0_sum;
  wire mux_row_1_early_3 = served[0] ? row_1_early : row_0_early;
  wire [20:0] mux_row_3_sum_2 = served[0] ? row_3_sum : row_2_sum;
  wire mux_row_3_early_5 = served[0] ? row_3_early : row_2_early;
  wire [20:0] mux_row_3_sum_3 = served[1] ? mux_row_3_sum_2 : mux_row_1_sum_2;
  wire not_row_3_early = ~(served[1] ? mux_row_3_early_5 : mux_row_1_early_3);
  wire and_ready_next = ready_next & not_row_3_early;
  wire not_sums_valid_5 = ~sums_valid_5;
  wire and_ready_next_2 = and_ready_next & not_sums_valid_5;
  wire and_sums_valid_0 = sums_valid_0 & sum_pop;
  wire and_ready_next_3 = and_ready_next_2 & sums_valid_0;
  wire and_ready_next_4 = and_ready_next_2 & ~sums_valid_0;
  wire and_ready_next_5 = and_ready_next_2 & sums_valid_1;
  wire and_ready_next_6 = and_ready_next_3 & ~sums_valid_1;
  wire and_ready_next_7 = and_ready_next_2 & sums_valid_2;
  wire and_ready_next_8 = and_ready_next_5 & ~sums_valid_2;
  wire and_ready_next_9 = and_ready_next_2 & sums_valid_3;
  wire and_ready_next_10 = and_ready_next_7 & ~sums_valid_3;
  wire and_ready_next_11 = and_ready_next_2 & sums_valid_4;
  wire and_ready_next_12 = and_ready_next_9 & ~sums_valid_4;
  wire and_ready_next_13 = and_ready_next_11 & not_sums_valid_5;
  wire [15:0] mux_weight_slots_read_data_0 = read_early ? weight_slots_read_data_0 : exp_slots_read_data_0;
  wire signed [16:0] ext_weight_slots_read_data_0 = {1'b0, mux_weight_slots_read_data_0};
  wire [15:0] mux_weight_slots_read_data_1 = read_early ? weight_slots_read_data_1 : exp_slots_read_data_1;
  wire signed [16:0] ext_weight_slots_read_data_1 = {1'b0, mux_weight_slots_read_data_1};
  always @(posedge clk) begin
    if (rst) score_slot <= 2'd0;
    else if (score & score_tag_row_last) score_slot <= score_slot + 2'd1;
  end
  always @(posedge clk) begin
    if (rst) score_beat <= 4'd0;
    else if (score) begin
      if (score_tag_row_last) score_beat <= 4'd0;
      else score_beat <= score_beat + 4'd1;
    end
  end
  always @(posedge clk) max_job <= score_tag_slot;
  always @(posedge clk) begin
    if (rst) rows_valid_0 <= 1'b0;
    else if (and_rows_valid_0) rows_valid_0 <= rows_valid_1 | and_max_out_valid_2;
    else if (and_max_out_valid_3) rows_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_rows_valid_0) begin
      if (rows_valid_1) rows_data_0_max <= rows_data_1_max;
      else rows_data_0_max <= max_out_max;
    end
    else if (and_max_out_valid_3) rows_data_0_max <= max_out_max;
  end
  always @(posedge clk) begin
    if (and_rows_valid_0) begin
      if (rows_valid_1) rows_data_0_job <= rows_data_1_job;
      else rows_data_0_job <= max_job;
    end
    else if (and_max_out_valid_3) rows_data_0_job <= max_job;
  end
  always @(posedge clk) begin
    if (and_rows_valid_0) begin
      if (rows_valid_1) rows_data_0_last <= rows_data_1_last;
      else rows_data_0_last <= diff_heads_3_beats;
    end
    else if (and_max_out_valid_3) rows_data_0_last <= diff_heads_3_beats;
  end
  always @(posedge clk) begin
    if (rst) rows_valid_1 <= 1'b0;
    else if (and_rows_valid_0) rows_valid_1 <= rows_valid_2 | and_max_out_valid_4;
    else if (and_max_out_valid_5) rows_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_rows_valid_0) begin
      if (rows_valid_2) rows_data_1_max <= rows_data_2_max;
      else rows_data_1_max <= max_out_max;
    end
    else if (and_max_out_valid_5) rows_data_1_max <= max_out_max;
  end
  always @(posedge clk) begin
    if (and_rows_valid_0) begin
      if (rows_valid_2) rows_data_1_job <= rows_data_2_job;
      else rows_data_1_job <= max_job;
    end
    else if (and_max_out_valid_5) rows_data_1_job <= max_job;
  end
  always @(posedge clk) begin
    if (and_rows_valid_0) begin
      if (rows_valid_2) rows_data_1_last <= rows_data_2_last;
      else rows_data_1_last <= diff_heads_3_beats;
    end
    else if (and_max_out_valid_5) rows_data_1_last <= diff_heads_3_beats;
  end
  always @(posedge clk) begin
    if (rst) rows_valid_2 <= 1'b0;
    else if (and_rows_valid_0) rows_valid_2 <= rows_valid_3 | and_max_out_valid_6;
    else if (and_max_out_valid_7) rows_valid_2 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_rows_valid_0) begin
      if (rows_valid_3) rows_data_2_max <= rows_data_3_max;
      else rows_data_2_max <= max_out_max;
    end
    else if (and_max_out_valid_7) rows_data_2_max <= max_out_max;
  end
  always @(posedge clk) begin
    if (and_rows_valid_0) begin
      if (rows_valid_3) rows_data_2_job <= rows_data_3_job;
      else rows_data_2_job <= max_job;
    end
    else if (and_max_out_valid_7) rows_data_2_job <= max_job;
  end
  always @(posedge clk) begin
    if (and_rows_valid_0) begin
      if (rows_valid_3) rows_data_2_last <= rows_data_3_last;
      else rows_data_2_last <= diff_heads_3_beats;
    end
    else if (and_max_out_valid_7) rows_data_2_last <= diff_heads_3_beats;
  end
  always @(posedge clk) begin
    if (rst) rows_valid_3 <= 1'b0;
    else if (and_rows_valid_0) rows_valid_3 <= and_max_out_valid & rows_valid_3;
    else if (and_max_out_valid_8) rows_valid_3 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_rows_valid_0) rows_data_3_max <= max_out_max;
    else if (and_max_out_valid_8) rows_data_3_max <= max_out_max;
  end
  always @(posedge clk) begin
    if (and_rows_valid_0) rows_data_3_job <= max_job;
    else if (and_max_out_valid_8) rows_data_3_job <= max_job;
  end
  always @(posedge clk) begin
    if (and_rows_valid_0) rows_data_3_last <= diff_heads_3_beats;
    else if (and_max_out_valid_8) rows_data_3_last <= diff_heads_3_beats;
  end
  always @(posedge clk) begin
    if (rst) read_beat <= 4'd0;
    else if (read) begin
      if (read_ends) read_beat <= 4'd0;
      else read_beat <= read_beat + 4'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) exp_slots_used <= 3'd0;
    else if (and_read & ~e_free) exp_slots_used <= exp_slots_used + 3'd1;
    else if (e_free & ~and_read) exp_slots_used <= exp_slots_used - 3'd1;
  end
  always @(posedge clk) begin
    if (rst) read_slot <= 2'd0;
    else if (read_ends) read_slot <= read_slot + 2'd1;
  end
  always @(posedge clk) begin
    if (rst) scores_valid <= 1'b0;
    else scores_valid <= read;
  end
  always @(posedge clk) begin
    if (read) scores_beat <= read_beat;
  end
  always @(posedge clk) begin
    if (read) scores_row_max <= rows_data_0_max;
  end
  always @(posedge clk) begin
    if (read) scores_row_job <= rows_data_0_job;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_0 <= score_slots_read_data_0;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_1 <= score_slots_read_data_1;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_0 <= lt_scores_beat | and_scores_beat;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_1 <= lt_scores_beat;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_max <= scores_row_max;
  end
  always @(posedge clk) begin
    if (scores_valid) begin
      if (scores_row_job[1]) begin
        if (scores_row_job[0]) beat_in_pre <= heads_3_pre;
        else beat_in_pre <= heads_2_pre;
      end
      else if (scores_row_job[0]) beat_in_pre <= heads_1_pre;
      else beat_in_pre <= heads_0_pre;
    end
  end
  always @(posedge clk) begin
    if (scores_valid) begin
      if (scores_row_job[1]) begin
        if (scores_row_job[0]) beat_in_multiplier <= heads_3_multiplier;
        else beat_in_multiplier <= heads_2_multiplier;
      end
      else if (scores_row_job[0]) beat_in_multiplier <= heads_1_multiplier;
      else beat_in_multiplier <= heads_0_multiplier;
    end
  end
  always @(posedge clk) begin
    if (scores_valid) begin
      if (scores_row_job[1]) begin
        if (scores_row_job[0]) beat_in_post <= heads_3_post;
        else beat_in_post <= heads_2_post;
      end
      else if (scores_row_job[0]) beat_in_post <= heads_1_post;
      else beat_in_post <= heads_0_post;
    end
  end
  always @(posedge clk) begin
    if (rst) beat_valid <= 1'b0;
    else beat_valid <= scores_valid;
  end
  always @(posedge clk) begin
    if (rst) beat_last_d1 <= 1'b0;
    else beat_last_d1 <= read_ends;
  end
  always @(posedge clk) begin
    if (rst) beat_last <= 1'b0;
    else beat_last <= beat_last_d1;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_job <= scores_row_job;
  end
  always @(posedge clk) begin
    if (rst) exp_last_d1 <= 1'b0;
    else exp_last_d1 <= beat_last;
  end
  always @(posedge clk) begin
    if (rst) exp_last_d2 <= 1'b0;
    else exp_last_d2 <= exp_last_d1;
  end
  always @(posedge clk) begin
    if (rst) exp_last_d3 <= 1'b0;
    else exp_last_d3 <= exp_last_d2;
  end
  always @(posedge clk) begin
    if (rst) exp_last_d4 <= 1'b0;
    else exp_last_d4 <= exp_last_d3;
  end
  always @(posedge clk) begin
    if (rst) exp_last_d5 <= 1'b0;
    else exp_last_d5 <= exp_last_d4;
  end
  always @(posedge clk) begin
    if (rst) exp_last_d6 <= 1'b0;
    else exp_last_d6 <= exp_last_d5;
  end
  always @(posedge clk) begin
    if (rst) exp_last_d7 <= 1'b0;
    else exp_last_d7 <= exp_last_d6;
  end
  always @(posedge clk) begin
    if (rst) exp_last_d8 <= 1'b0;
    else exp_last_d8 <= exp_last_d7;
  end
  always @(posedge clk) begin
    if (rst) exp_last_d9 <= 1'b0;
    else exp_last_d9 <= exp_last_d8;
  end
  always @(posedge clk) begin
    if (rst) exp_last_d10 <= 1'b0;
    else exp_last_d10 <= exp_last_d9;
  end
  always @(posedge clk) begin
    if (rst) exp_last <= 1'b0;
    else exp_last <= exp_last_d10;
  end
  always @(posedge clk) exp_job_d1 <= beat_job;
  always @(posedge clk) exp_job_d2 <= exp_job_d1;
  always @(posedge clk) exp_job_d3 <= exp_job_d2;
  always @(posedge clk) exp_job_d4 <= exp_job_d3;
  always @(posedge clk) exp_job_d5 <= exp_job_d4;
  always @(posedge clk) exp_job_d6 <= exp_job_d5;
  always @(posedge clk) exp_job_d7 <= exp_job_d6;
  always @(posedge clk) exp_job_d8 <= exp_job_d7;
  always @(posedge clk) exp_job_d9 <= exp_job_d8;
  always @(posedge clk) exp_job_d10 <= exp_job_d9;
  always @(posedge clk) exp_job <= exp_job_d10;
  always @(posedge clk) begin
    if (rst) exp_beat <= 4'd0;
    else if (expu_out_valid) begin
      if (exp_last) exp_beat <= 4'd0;
      else exp_beat <= exp_beat + 4'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) exp_slot <= 2'd0;
    else if (expu_out_valid & exp_last) exp_slot <= exp_slot + 2'd1;
  end
  always @(posedge clk) sum_job <= exp_job;
  always @(posedge clk) begin
    if (rst) summed <= 3'd0;
    else if (row_sum_out_valid) summed <= summed + 3'd1;
  end
  always @(posedge clk) begin
    if (and_row_sum_out_valid) row_0_sum <= row_sum_out_sum;
  end
  always @(posedge clk) begin
    if (and_row_sum_out_valid) row_0_early <= mux_heads_3_early_2;
  end
  always @(posedge clk) begin
    if (and_row_sum_out_valid) row_0_last <= diff_heads_3_beats_2;
  end
  always @(posedge clk) begin
    if (and_row_sum_out_valid_2) row_1_sum <= row_sum_out_sum;
  end
  always @(posedge clk) begin
    if (and_row_sum_out_valid_2) row_1_early <= mux_heads_3_early_2;
  end
  always @(posedge clk) begin
    if (and_row_sum_out_valid_2) row_1_last <= diff_heads_3_beats_2;
  end
  always @(posedge clk) begin
    if (and_row_sum_out_valid_3) row_2_sum <= row_sum_out_sum;
  end
  always @(posedge clk) begin
    if (and_row_sum_out_valid_3) row_2_early <= mux_heads_3_early_2;
  end
  always @(posedge clk) begin
    if (and_row_sum_out_valid_3) row_2_last <= diff_heads_3_beats_2;
  end
  always @(posedge clk) begin
    if (and_row_sum_out_valid_4) row_3_sum <= row_sum_out_sum;
  end
  always @(posedge clk) begin
    if (and_row_sum_out_valid_4) row_3_early <= mux_heads_3_early_2;
  end
  always @(posedge clk) begin
    if (and_row_sum_out_valid_4) row_3_last <= diff_heads_3_beats_2;
  end
  always @(posedge clk) begin
    if (rst) asked <= 3'd0;
    else if (asks_next) asked <= asked + 3'd1;
  end
  always @(posedge clk) begin
    if (rst) sent <= 3'd0;
    else if (sends_next) sent <= sent + 3'd1;
  end
  always @(posedge clk) begin
    if (rst) beats_valid_1 <= 1'b0;
    else if (beats_advance) beats_valid_1 <= not_sent & mux_row_3_early_4;
  end
  always @(posedge clk) begin
    if (rst) beats_valid_2 <= 1'b0;
    else if (beats_advance) beats_valid_2 <= beats_valid_1;
  end
  always @(posedge clk) begin
    if (rst) sends_beat <= 4'd0;
    else if (and_beats_advance) begin
      if (sends_last) sends_beat <= 4'd0;
      else sends_beat <= sends_beat + 4'd1;
    end
  end
  always @(posedge clk) begin
    if (beats_advance) fetched_at_slot <= sent[1:0];
  end
  always @(posedge clk) begin
    if (beats_advance) fetched_at_beat <= sends_beat;
  end
  always @(posedge clk) begin
    if (beats_advance) fetched_last <= sends_last;
  end
  always @(posedge clk) begin
    if (beats_advance) offered_at_slot <= fetched_at_slot;
  end
  always @(posedge clk) begin
    if (beats_advance) offered_at_beat <= fetched_at_beat;
  end
  always @(posedge clk) begin
    if (beats_advance) offered_last <= fetched_last;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_0 <= dividend_slots_read_data_0;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_1 <= dividend_slots_read_data_1;
  end
  always @(posedge clk) result_slot_d1 <= offered_at_slot;
  always @(posedge clk) result_beat_d1 <= offered_at_beat;
  always @(posedge clk) result_slot_d2 <= result_slot_d1;
  always @(posedge clk) result_beat_d2 <= result_beat_d1;
  always @(posedge clk) result_slot_d3 <= result_slot_d2;
  always @(posedge clk) result_beat_d3 <= result_beat_d2;
  always @(posedge clk) result_slot_d4 <= result_slot_d3;
  always @(posedge clk) result_beat_d4 <= result_beat_d3;
  always @(posedge clk) result_slot <= result_slot_d4;
  always @(posedge clk) result_beat <= result_beat_d4;
  always @(posedge clk) begin
    if (rst) served <= 2'd0;
    else if (ready_next) served <= served + 2'd1;
  end
  always @(posedge clk) begin
    if (rst) complete_0 <= 1'b0;
    else if (and_heads_3_early_2 | and_w_out_valid_0_2) complete_0 <= 1'b1;
    else if (ready_next & (served == 2'd0)) complete_0 <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) complete_1 <= 1'b0;
    else if (and_heads_3_early_3 | and_w_out_valid_0_3) complete_1 <= 1'b1;
    else if (ready_next & (served == 2'd1)) complete_1 <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) complete_2 <= 1'b0;
    else if (and_heads_3_early_4 | and_w_out_valid_0_4) complete_2 <= 1'b1;
    else if (ready_next & (served == 2'd2)) complete_2 <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) complete_3 <= 1'b0;
    else if (and_heads_3_early_5 | and_w_out_valid_0_5) complete_3 <= 1'b1;
    else if (ready_next & (served == 2'd3)) complete_3 <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_0 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_0 <= sums_valid_1 | and_ready_next_3;
    else if (and_ready_next_4) sums_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0 <= sums_data_1;
      else sums_data_0 <= mux_row_3_sum_3;
    end
    else if (and_ready_next_4) sums_data_0 <= mux_row_3_sum_3;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_1 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_1 <= sums_valid_2 | and_ready_next_5;
    else if (and_ready_next_6) sums_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_2) sums_data_1 <= sums_data_2;
      else sums_data_1 <= mux_row_3_sum_3;
    end
    else if (and_ready_next_6) sums_data_1 <= mux_row_3_sum_3;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_2 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_2 <= sums_valid_3 | and_ready_next_7;
    else if (and_ready_next_8) sums_valid_2 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_3) sums_data_2 <= sums_data_3;
      else sums_data_2 <= mux_row_3_sum_3;
    end
    else if (and_ready_next_8) sums_data_2 <= mux_row_3_sum_3;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_3 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_3 <= sums_valid_4 | and_ready_next_9;
    else if (and_ready_next_10) sums_valid_3 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_4) sums_data_3 <= sums_data_4;
      else sums_data_3 <= mux_row_3_sum_3;
    end
    else if (and_ready_next_10) sums_data_3 <= mux_row_3_sum_3;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_4 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_4 <= sums_valid_5 | and_ready_next_11;
    else if (and_ready_next_12) sums_valid_4 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_5) sums_data_4 <= sums_data_5;
      else sums_data_4 <= mux_row_3_sum_3;
    end
    else if (and_ready_next_12) sums_data_4 <= mux_row_3_sum_3;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_5 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_5 <= and_ready_next_2 & sums_valid_5;
    else if (and_ready_next_13) sums_valid_5 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_5 <= mux_row_3_sum_3;
    else if (and_ready_next_13) sums_data_5 <= mux_row_3_sum_3;
  end
  always @(posedge clk) begin
    if (expu_out_valid & (exp_slot == 2'd0)) kind_0_early_0 <= mux_heads_3_early_4;
  end
  always @(posedge clk) begin
    if (expu_out_valid & (exp_slot == 2'd1)) kind_1_early_0 <= mux_heads_3_early_4;
  end
  always @(posedge clk) begin
    if (expu_out_valid & (exp_slot == 2'd2)) kind_2_early_0 <= mux_heads_3_early_4;
  end
  always @(posedge clk) begin
    if (expu_out_valid & (exp_slot == 2'd3)) kind_3_early_0 <= mux_heads_3_early_4;
  end
  always @(posedge clk) begin
    if (e_read) begin
      if (e_row[1]) begin
        if (e_row[0]) read_early <= kind_3_early_0;
        else read_early <= kind_2_early_0;
      end
      else if (e_row[0]) read_early <= kind_1_early_0;
      else read_early <= kind_0_early_0;
    end
  end
  max_tree_l2_b40_balanced max (
    .clk(clk),
    .rst(rst),
    .in_valid(score),
    .in_value(score_acc),
    .in_keep({not_heads_3_n, 1'b1}),
    .in_last(score_tag_row_last),
    .out_ready(1'b1),
    .in_ready(max_in_ready),
    .out_valid(max_out_valid),
    .out_max(max_out_max)
  );
  stripe_b40_s4_k32_writel2_writeg1_readl2_readg1 score_slots (
    .clk(clk),
    .write(score),
    .write_slot(score_slot),
    .write_beat(score_beat),
    .write_data(score_acc),
    .read(read),
    .read_slot(read_slot),
    .read_beat(read_beat),
    .read_data(score_slots_read_data)
  );
  requant_l2_a40 requant (
    .clk(clk),
    .rst(rst),
    .in_valid(beat_valid),
    .in_acc({beat_in_acc_1, beat_in_acc_0}),
    .in_keep({beat_in_keep_1, beat_in_keep_0}),
    .in_max(beat_in_max),
    .in_pre(beat_in_pre),
    .in_multiplier(beat_in_multiplier),
    .in_post(beat_in_post),
    .out_ready(1'b1),
    .in_ready(requant_in_ready),
    .out_valid(requant_out_valid),
    .out_x(requant_out_x)
  );
  expu_x2_taylor_n16_o2_b18 expu (
    .clk(clk),
    .rst(rst),
    .in_valid(requant_out_valid),
    .in_x(requant_out_x),
    .out_ready(1'b1),
    .in_ready(expu_in_ready),
    .out_valid(expu_out_valid),
    .out_e(expu_out_e)
  );
  row_sum_l2_b16_s21_balanced row_sum (
    .clk(clk),
    .rst(rst),
    .in_valid(expu_out_valid),
    .in_last(exp_last),
    .in_value(expu_out_e),
    .out_valid(row_sum_out_valid),
    .out_sum(row_sum_out_sum)
  );
  stripe_b16_s4_k32_writel2_writeg1_readl2_readg1 dividend_slots (
    .clk(clk),
    .write(expu_out_valid & mux_heads_3_early_4),
    .write_slot(exp_slot),
    .write_beat(exp_beat),
    .write_data(expu_out_e),
    .read(beats_advance),
    .read_slot(sent[1:0]),
    .read_beat(sends_beat),
    .read_data(dividend_slots_read_data)
  );
  stripe_b16_s4_k32_writel2_writeg1_readl2_readg1 exp_slots (
    .clk(clk),
    .write(expu_out_valid),
    .write_slot(exp_slot),
    .write_beat(exp_beat),
    .write_data(expu_out_e),
    .read(e_read),
    .read_slot(e_row),
    .read_beat(e_beat),
    .read_data(exp_slots_read_data)
  );
  stripe_b16_s4_k32_writel2_writeg1_readl2_readg1 weight_slots (
    .clk(clk),
    .write(w_out_valid),
    .write_slot(result_slot),
    .write_beat(result_beat),
    .write_data({w_out_q[32:17], w_out_q[15:0]}),
    .read(e_read),
    .read_slot(e_row),
    .read_beat(e_beat),
    .read_data(weight_slots_read_data)
  );
  assign score_free = read_ends;
  assign e_ready = ready_next;
  assign e_data = {ext_weight_slots_read_data_1, ext_weight_slots_read_data_0};
  assign sum_valid = sums_valid_0;
  assign sum = sums_data_0;
  assign w_req_valid = not_asked & mux_row_3_early_2;
  assign w_divisor = asked[1] ? mux_row_3_sum : mux_row_1_sum;
  assign w_beat_valid = beats_valid_2;
  assign w_num = {ext_dividend_1, ext_dividend_0};
  assign w_last = offered_last;
  wire unused_ok = &{1'b0, heads_0_gemm, heads_0_dense, heads_0_mean, heads_0_center, heads_0_vgen, heads_0_m,
    heads_0_c, heads_0_rounds, heads_0_groups, heads_0_words_log, heads_0_beats[4], heads_0_col_beats,
    heads_0_pack, heads_0_row_words, heads_0_chunks, heads_0_shift, heads_0_y_shift, heads_0_dim,
    heads_0_x_words, heads_0_x_beats, heads_0_tiles, heads_1_gemm, heads_1_dense, heads_1_mean,
    heads_1_center, heads_1_vgen, heads_1_m, heads_1_c, heads_1_rounds, heads_1_groups,
    heads_1_words_log, heads_1_beats[4], heads_1_col_beats, heads_1_pack, heads_1_row_words,
    heads_1_chunks, heads_1_shift, heads_1_y_shift, heads_1_dim, heads_1_x_words, heads_1_x_beats,
    heads_1_tiles, heads_2_gemm, heads_2_dense, heads_2_mean, heads_2_center, heads_2_vgen,
    heads_2_m, heads_2_c, heads_2_rounds, heads_2_groups, heads_2_words_log, heads_2_beats[4],
    heads_2_col_beats, heads_2_pack, heads_2_row_words, heads_2_chunks, heads_2_shift,
    heads_2_y_shift, heads_2_dim, heads_2_x_words, heads_2_x_beats, heads_2_tiles, heads_3_gemm,
    heads_3_dense, heads_3_mean, heads_3_center, heads_3_vgen, heads_3_m, heads_3_c, heads_3_rounds,
    heads_3_groups, heads_3_words_log, heads_3_beats[4], heads_3_col_beats, heads_3_pack,
    heads_3_row_words, heads_3_chunks, heads_3_shift, heads_3_y_shift, heads_3_dim, heads_3_x_words,
    heads_3_x_beats, heads_3_tiles, score_tag_head_last, w_out_q[16], w_out_q[33], max_in_ready,
    requant_in_ready, expu_in_ready};
endmodule
