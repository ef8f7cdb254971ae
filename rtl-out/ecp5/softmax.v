module softmax (
  input clk,
  input rst,
  input heads_0_gemm,
  input heads_0_dense,
  input heads_0_mean,
  input heads_0_center,
  input heads_0_early,
  input heads_0_vgen,
  input [7:0] heads_0_n,
  input [5:0] heads_0_m,
  input [7:0] heads_0_c,
  input [2:0] heads_0_rounds,
  input [1:0] heads_0_groups,
  input [1:0] heads_0_words_log,
  input [7:0] heads_0_beats,
  input [5:0] heads_0_col_beats,
  input [1:0] heads_0_pack,
  input heads_0_row_words,
  input [4:0] heads_0_chunks,
  input [5:0] heads_0_shift,
  input [5:0] heads_0_pre,
  input [15:0] heads_0_multiplier,
  input [4:0] heads_0_post,
  input [5:0] heads_0_y_shift,
  input [8:0] heads_0_dim,
  input [2:0] heads_0_x_words,
  input [8:0] heads_0_x_beats,
  input [7:0] heads_0_tiles,
  input score_valid,
  input [159:0] score_acc,
  input score_tag_pre,
  input score_tag_row_last,
  input score_tag_head_last,
  input score_tag_slot,
  input e_read,
  input [1:0] e_row,
  input [6:0] e_beat,
  input e_free,
  input sum_pop,
  output score_free,
  output e_ready,
  output [67:0] e_data,
  output sum_valid,
  output [22:0] sum
);
  reg [1:0] score_slot;
  reg [6:0] score_beat;
  reg rows_valid_0;
  reg signed [39:0] rows_data_0_max;
  reg [4:0] rows_data_0_last;
  reg rows_valid_1;
  reg signed [39:0] rows_data_1_max;
  reg [4:0] rows_data_1_last;
  reg rows_valid_2;
  reg signed [39:0] rows_data_2_max;
  reg [4:0] rows_data_2_last;
  reg rows_valid_3;
  reg signed [39:0] rows_data_3_max;
  reg [4:0] rows_data_3_last;
  reg [4:0] read_beat;
  reg [2:0] exp_slots_used;
  reg [1:0] read_slot;
  reg scores_valid;
  reg [4:0] scores_beat;
  reg signed [39:0] scores_row_max;
  reg signed [39:0] beat_in_acc_0;
  reg signed [39:0] beat_in_acc_1;
  reg signed [39:0] beat_in_acc_2;
  reg signed [39:0] beat_in_acc_3;
  reg beat_in_keep_0;
  reg beat_in_keep_1;
  reg beat_in_keep_2;
  reg beat_in_keep_3;
  reg signed [39:0] beat_in_max;
  reg [5:0] beat_in_pre;
  reg [15:0] beat_in_multiplier;
  reg [4:0] beat_in_post;
  reg beat_valid;
  reg beat_last_d1;
  reg beat_last;
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
  reg [4:0] exp_beat;
  reg [1:0] exp_slot;
  reg sums_valid_0;
  reg [22:0] sums_data_0;
  reg sums_valid_1;
  reg [22:0] sums_data_1;
  reg sums_valid_2;
  reg [22:0] sums_data_2;
  reg sums_valid_3;
  reg [22:0] sums_data_3;
  reg sums_valid_4;
  reg [22:0] sums_data_4;
  reg sums_valid_5;
  reg [22:0] sums_data_5;
  reg [1:0] kind_0_groups_0;
  reg [1:0] kind_1_groups_0;
  reg [1:0] kind_2_groups_0;
  reg [1:0] kind_3_groups_0;
  wire max_in_ready;
  wire max_out_valid;
  wire signed [39:0] max_out_max;
  wire [159:0] score_slots_read_data;
  wire [39:0] score_slots_read_data_0 = score_slots_read_data[39:0];
  wire [39:0] score_slots_read_data_1 = score_slots_read_data[79:40];
  wire [39:0] score_slots_read_data_2 = score_slots_read_data[119:80];
  wire [39:0] score_slots_read_data_3 = score_slots_read_data[159:120];
  wire requant_in_ready;
  wire requant_out_valid;
  wire [63:0] requant_out_x;
  wire expu_in_ready;
  wire expu_out_valid;
  wire [63:0] expu_out_e;
  wire [22:0] row_sum_out_sum;
  wire [63:0] exp_slots_read_data;
  wire [15:0] exp_slots_read_data_0 = exp_slots_read_data[15:0];
  wire [15:0] exp_slots_read_data_1 = exp_slots_read_data[31:16];
  wire [15:0] exp_slots_read_data_2 = exp_slots_read_data[47:32];
  wire [15:0] exp_slots_read_data_3 = exp_slots_read_data[63:48];
  wire score = score_valid & ~score_tag_pre;
  wire [1:0] ext_heads_0_groups = {1'b0, heads_0_groups[0]};
  wire [1:0] mux_heads_0_groups = heads_0_groups[1] ? 2'd3 : ext_heads_0_groups;
  wire [1:0] cat_score_tag_row_last = {2{~score_tag_row_last}};
  wire [1:0] or_heads_0_n = (heads_0_n[1:0] - 2'd1) | cat_score_tag_row_last;
  wire [1:0] and_heads_0_groups = mux_heads_0_groups & or_heads_0_n;
  wire not_heads_0_groups = ~(and_heads_0_groups < 2'd1);
  wire not_heads_0_groups_2 = ~(and_heads_0_groups < 2'd2);
  wire not_heads_0_groups_3 = ~(and_heads_0_groups < 2'd3);
  wire eq_read_beat = read_beat == 5'd0;
  wire not_exp_slots_used = ~(exp_slots_used == 3'd4);
  wire or_read_beat = ~eq_read_beat | not_exp_slots_used;
  wire read = rows_valid_0 & or_read_beat;
  wire read_ends = read & (read_beat == rows_data_0_last);
  wire row_read = read_ends;
  wire [6:0] diff_heads_0_beats = (heads_0_beats[6:0] << heads_0_groups) - 7'd1;
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
  wire lt_scores_beat = {1'b0, scores_beat} < heads_0_n[7:2];
  wire eq_scores_beat = {1'b0, scores_beat} == heads_0_n[7:2];
  wire and_scores_beat = eq_scores_beat & (2'd0 < heads_0_n[1:0]);
  wire and_scores_beat_2 = eq_scores_beat & (2'd1 < heads_0_n[1:0]);
  wire and_scores_beat_3 = eq_scores_beat & (2'd2 < heads_0_n[1:0]);
  wire not_sums_valid_5 = ~sums_valid_5;
  wire and_e_ready = e_ready & not_sums_valid_5;
  wire and_sums_valid_0 = sums_valid_0 & sum_pop;
  wire and_e_ready_2 = and_e_ready & sums_valid_0;
  wire and_e_ready_3 = and_e_ready & ~sums_valid_0;
  wire and_e_ready_4 = and_e_ready & sums_valid_1;
  wire and_e_ready_5 = and_e_ready_2 & ~sums_valid_1;
  wire and_e_ready_6 = and_e_ready & sums_valid_2;
  wire and_e_ready_7 = and_e_ready_4 & ~sums_valid_2;
  wire and_e_ready_8 = and_e_ready & sums_valid_3;
  wire and_e_ready_9 = and_e_ready_6 & ~sums_valid_3;
  wire and_e_ready_10 = and_e_ready & sums_valid_4;
  wire and_e_ready_11 = and_e_ready_8 & ~sums_valid_4;
  wire and_e_ready_12 = and_e_ready_10 & not_sums_valid_5;
  wire [1:0] mux_kind_1_groups_0 = e_row[0] ? kind_1_groups_0 : kind_0_groups_0;
  wire [1:0] mux_kind_3_groups_0 = e_row[0] ? kind_3_groups_0 : kind_2_groups_0;
  wire signed [16:0] ext_exp_slots_read_data_0 = {1'b0, exp_slots_read_data_0};
  wire signed [16:0] ext_exp_slots_read_data_1 = {1'b0, exp_slots_read_data_1};
  wire signed [16:0] ext_exp_slots_read_data_2 = {1'b0, exp_slots_read_data_2};
  wire signed [16:0] ext_exp_slots_read_data_3 = {1'b0, exp_slots_read_data_3};
  always @(posedge clk) begin
    if (rst) score_slot <= 2'd0;
    else if (score & score_tag_row_last) score_slot <= score_slot + 2'd1;
  end
  always @(posedge clk) begin
    if (rst) score_beat <= 7'd0;
    else if (score) begin
      if (score_tag_row_last) score_beat <= 7'd0;
      else score_beat <= score_beat + 7'd1;
    end
  end
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
      if (rows_valid_1) rows_data_0_last <= rows_data_1_last;
      else rows_data_0_last <= diff_heads_0_beats[6:2];
    end
    else if (and_max_out_valid_3) rows_data_0_last <= diff_heads_0_beats[6:2];
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
      if (rows_valid_2) rows_data_1_last <= rows_data_2_last;
      else rows_data_1_last <= diff_heads_0_beats[6:2];
    end
    else if (and_max_out_valid_5) rows_data_1_last <= diff_heads_0_beats[6:2];
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
      if (rows_valid_3) rows_data_2_last <= rows_data_3_last;
      else rows_data_2_last <= diff_heads_0_beats[6:2];
    end
    else if (and_max_out_valid_7) rows_data_2_last <= diff_heads_0_beats[6:2];
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
    if (and_rows_valid_0) rows_data_3_last <= diff_heads_0_beats[6:2];
    else if (and_max_out_valid_8) rows_data_3_last <= diff_heads_0_beats[6:2];
  end
  always @(posedge clk) begin
    if (rst) read_beat <= 5'd0;
    else if (read) begin
      if (read_ends) read_beat <= 5'd0;
      else read_beat <= read_beat + 5'd1;
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
    if (scores_valid) beat_in_acc_0 <= score_slots_read_data_0;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_1 <= score_slots_read_data_1;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_2 <= score_slots_read_data_2;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_3 <= score_slots_read_data_3;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_0 <= lt_scores_beat | and_scores_beat;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_1 <= lt_scores_beat | and_scores_beat_2;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_2 <= lt_scores_beat | and_scores_beat_3;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_3 <= lt_scores_beat;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_max <= scores_row_max;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_pre <= heads_0_pre;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_multiplier <= heads_0_multiplier;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_post <= heads_0_post;
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
  always @(posedge clk) begin
    if (rst) exp_beat <= 5'd0;
    else if (expu_out_valid) begin
      if (exp_last) exp_beat <= 5'd0;
      else exp_beat <= exp_beat + 5'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) exp_slot <= 2'd0;
    else if (expu_out_valid & exp_last) exp_slot <= exp_slot + 2'd1;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_0 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_0 <= sums_valid_1 | and_e_ready_2;
    else if (and_e_ready_3) sums_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0 <= sums_data_1;
      else sums_data_0 <= row_sum_out_sum;
    end
    else if (and_e_ready_3) sums_data_0 <= row_sum_out_sum;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_1 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_1 <= sums_valid_2 | and_e_ready_4;
    else if (and_e_ready_5) sums_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_2) sums_data_1 <= sums_data_2;
      else sums_data_1 <= row_sum_out_sum;
    end
    else if (and_e_ready_5) sums_data_1 <= row_sum_out_sum;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_2 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_2 <= sums_valid_3 | and_e_ready_6;
    else if (and_e_ready_7) sums_valid_2 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_3) sums_data_2 <= sums_data_3;
      else sums_data_2 <= row_sum_out_sum;
    end
    else if (and_e_ready_7) sums_data_2 <= row_sum_out_sum;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_3 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_3 <= sums_valid_4 | and_e_ready_8;
    else if (and_e_ready_9) sums_valid_3 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_4) sums_data_3 <= sums_data_4;
      else sums_data_3 <= row_sum_out_sum;
    end
    else if (and_e_ready_9) sums_data_3 <= row_sum_out_sum;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_4 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_4 <= sums_valid_5 | and_e_ready_10;
    else if (and_e_ready_11) sums_valid_4 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_5) sums_data_4 <= sums_data_5;
      else sums_data_4 <= row_sum_out_sum;
    end
    else if (and_e_ready_11) sums_data_4 <= row_sum_out_sum;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_5 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_5 <= and_e_ready & sums_valid_5;
    else if (and_e_ready_12) sums_valid_5 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_5 <= row_sum_out_sum;
    else if (and_e_ready_12) sums_data_5 <= row_sum_out_sum;
  end
  always @(posedge clk) begin
    if (expu_out_valid & (exp_slot == 2'd0)) kind_0_groups_0 <= heads_0_groups;
  end
  always @(posedge clk) begin
    if (expu_out_valid & (exp_slot == 2'd1)) kind_1_groups_0 <= heads_0_groups;
  end
  always @(posedge clk) begin
    if (expu_out_valid & (exp_slot == 2'd2)) kind_2_groups_0 <= heads_0_groups;
  end
  always @(posedge clk) begin
    if (expu_out_valid & (exp_slot == 2'd3)) kind_3_groups_0 <= heads_0_groups;
  end
  max_tree_l4_b40_balanced max (
    .clk(clk),
    .rst(rst),
    .in_valid(score),
    .in_value(score_acc),
    .in_keep({not_heads_0_groups_3, not_heads_0_groups_2, not_heads_0_groups, 1'b1}),
    .in_last(score_tag_row_last),
    .out_ready(1'b1),
    .in_ready(max_in_ready),
    .out_valid(max_out_valid),
    .out_max(max_out_max)
  );
  stripe_b40_s4_k128_writel1_writeg4_readl4_readg1 score_slots (
    .clk(clk),
    .write(score),
    .write_slot(score_slot),
    .write_beat(score_beat),
    .write_groups(heads_0_groups),
    .write_data(score_acc),
    .read(read),
    .read_slot(read_slot),
    .read_beat(read_beat),
    .read_data(score_slots_read_data)
  );
  requant_l4_a40 requant (
    .clk(clk),
    .rst(rst),
    .in_valid(beat_valid),
    .in_acc({beat_in_acc_3, beat_in_acc_2, beat_in_acc_1, beat_in_acc_0}),
    .in_keep({beat_in_keep_3, beat_in_keep_2, beat_in_keep_1, beat_in_keep_0}),
    .in_max(beat_in_max),
    .in_pre(beat_in_pre),
    .in_multiplier(beat_in_multiplier),
    .in_post(beat_in_post),
    .out_ready(1'b1),
    .in_ready(requant_in_ready),
    .out_valid(requant_out_valid),
    .out_x(requant_out_x)
  );
  expu_x4_taylor_n16_o2_b18 expu (
    .clk(clk),
    .rst(rst),
    .in_valid(requant_out_valid),
    .in_x(requant_out_x),
    .out_ready(1'b1),
    .in_ready(expu_in_ready),
    .out_valid(expu_out_valid),
    .out_e(expu_out_e)
  );
  row_sum_l4_b16_s23_balanced row_sum (
    .clk(clk),
    .rst(rst),
    .in_valid(expu_out_valid),
    .in_last(exp_last),
    .in_value(expu_out_e),
    .out_valid(e_ready),
    .out_sum(row_sum_out_sum)
  );
  stripe_b16_s4_k128_writel4_writeg1_readl1_readg4 exp_slots (
    .clk(clk),
    .write(expu_out_valid),
    .write_slot(exp_slot),
    .write_beat(exp_beat),
    .write_data(expu_out_e),
    .read(e_read),
    .read_slot(e_row),
    .read_beat(e_beat),
    .read_groups(e_row[1] ? mux_kind_3_groups_0 : mux_kind_1_groups_0),
    .read_data(exp_slots_read_data)
  );
  assign score_free = read_ends;
  assign e_data = {ext_exp_slots_read_data_3, ext_exp_slots_read_data_2, ext_exp_slots_read_data_1, ext_exp_slots_read_data_0};
  assign sum_valid = sums_valid_0;
  assign sum = sums_data_0;
  wire unused_ok = &{1'b0, heads_0_gemm, heads_0_dense, heads_0_mean, heads_0_center, heads_0_early, heads_0_vgen,
    heads_0_m, heads_0_c, heads_0_rounds, heads_0_words_log, heads_0_beats[7], heads_0_col_beats,
    heads_0_pack, heads_0_row_words, heads_0_chunks, heads_0_shift, heads_0_y_shift, heads_0_dim,
    heads_0_x_words, heads_0_x_beats, heads_0_tiles, score_tag_head_last, score_tag_slot,
    diff_heads_0_beats[1:0], max_in_ready, requant_in_ready, expu_in_ready};
endmodule
