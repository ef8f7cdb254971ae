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
  input score_valid,
  input [35:0] score_acc,
  input score_tag_pre,
  input score_tag_row_last,
  input score_tag_head_last,
  input score_tag_slot,
  input e_read,
  input e_row,
  input [4:0] e_beat,
  input e_free,
  input sum_pop,
  output score_free,
  output e_ready,
  output [15:0] e_data,
  output sum_valid,
  output [19:0] sum
);
  reg [4:0] score_beat;
  reg known;
  reg waits;
  reg [4:0] read_beat;
  reg waits_last;
  reg [1:0] exp_slots_used;
  reg keep_0;
  reg [4:0] exp_beat;
  reg exp_slot;
  reg sums_valid_0;
  reg [19:0] sums_data_0;
  reg sums_valid_1;
  reg [19:0] sums_data_1;
  reg sums_valid_2;
  reg [19:0] sums_data_2;
  reg sums_valid_3;
  reg [19:0] sums_data_3;
  wire max_in_ready;
  wire max_out_valid;
  wire signed [35:0] max_out_max;
  wire [35:0] score_slots_read_data;
  wire requant_in_ready;
  wire requant_out_valid;
  wire [15:0] requant_out_x;
  wire expu_in_ready;
  wire expu_out_valid;
  wire [15:0] expu_out_e;
  wire [19:0] row_sum_out_sum;
  wire [14:0] exp_slots_read_data;
  wire [14:0] exp_slots_read_data_0 = exp_slots_read_data;
  wire score = score_valid & ~score_tag_pre;
  wire eq_read_beat = read_beat == 5'd0;
  wire not_exp_slots_used = ~(exp_slots_used == 2'd2);
  wire or_read_beat = ~eq_read_beat | not_exp_slots_used;
  wire taken = requant_in_ready;
  wire or_waits = ~waits | (taken & ~waits_last);
  wire read = known & or_read_beat & or_waits;
  wire [4:0] diff_heads_0_beats = heads_0_beats[4:0] - 5'd1;
  wire read_ends = read_beat == diff_heads_0_beats;
  wire row_ends = taken & waits_last;
  wire and_read = read & eq_read_beat;
  wire exponent_unit_free = expu_in_ready;
  wire exp_ends = exp_beat == diff_heads_0_beats;
  wire not_sums_valid_3 = ~sums_valid_3;
  wire and_e_ready = e_ready & not_sums_valid_3;
  wire and_sums_valid_0 = sums_valid_0 & sum_pop;
  wire and_e_ready_2 = and_e_ready & sums_valid_0;
  wire and_e_ready_3 = and_e_ready & ~sums_valid_0;
  wire and_e_ready_4 = and_e_ready & sums_valid_1;
  wire and_e_ready_5 = and_e_ready_2 & ~sums_valid_1;
  wire and_e_ready_6 = and_e_ready & sums_valid_2;
  wire and_e_ready_7 = and_e_ready_4 & ~sums_valid_2;
  wire and_e_ready_8 = and_e_ready_6 & not_sums_valid_3;
  always @(posedge clk) begin
    if (rst) score_beat <= 5'd0;
    else if (score) begin
      if (score_tag_row_last) score_beat <= 5'd0;
      else score_beat <= score_beat + 5'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) known <= 1'b0;
    else if (max_out_valid) known <= 1'b1;
    else if (row_ends) known <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) waits <= 1'b0;
    else if (read) waits <= 1'b1;
    else if (taken) waits <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) read_beat <= 5'd0;
    else if (read) begin
      if (read_ends) read_beat <= 5'd0;
      else read_beat <= read_beat + 5'd1;
    end
  end
  always @(posedge clk) begin
    if (read) waits_last <= read_ends;
  end
  always @(posedge clk) begin
    if (rst) exp_slots_used <= 2'd0;
    else if (and_read & ~e_free) exp_slots_used <= exp_slots_used + 2'd1;
    else if (e_free & ~and_read) exp_slots_used <= exp_slots_used - 2'd1;
  end
  always @(posedge clk) begin
    if (read) keep_0 <= {1'b0, read_beat} < heads_0_n;
  end
  always @(posedge clk) begin
    if (rst) exp_beat <= 5'd0;
    else if (expu_out_valid) begin
      if (exp_ends) exp_beat <= 5'd0;
      else exp_beat <= exp_beat + 5'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) exp_slot <= 1'b0;
    else if (expu_out_valid & exp_ends) exp_slot <= exp_slot + 1'b1;
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
    else if (and_sums_valid_0) sums_valid_3 <= and_e_ready & sums_valid_3;
    else if (and_e_ready_8) sums_valid_3 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_3 <= row_sum_out_sum;
    else if (and_e_ready_8) sums_data_3 <= row_sum_out_sum;
  end
  max_tree_l1_b36_area max (
    .clk(clk),
    .rst(rst),
    .in_valid(score),
    .in_value(score_acc),
    .in_keep(1'b1),
    .in_last(score_tag_row_last),
    .out_ready(1'b1),
    .in_ready(max_in_ready),
    .out_valid(max_out_valid),
    .out_max(max_out_max)
  );
  stripe_b36_s1_k32_writel1_writeg1_readl1_readg1 score_slots (
    .clk(clk),
    .write(score),
    .write_slot(1'b0),
    .write_beat(score_beat),
    .write_data(score_acc),
    .read(read),
    .read_slot(1'b0),
    .read_beat(read_beat),
    .read_data(score_slots_read_data)
  );
  requant_l1_a36_serial requant (
    .clk(clk),
    .rst(rst),
    .in_valid(waits),
    .in_acc(score_slots_read_data),
    .in_keep(keep_0),
    .in_max(max_out_max),
    .in_pre(heads_0_pre),
    .in_multiplier(heads_0_multiplier),
    .in_post(heads_0_post),
    .out_ready(exponent_unit_free),
    .in_ready(requant_in_ready),
    .out_valid(requant_out_valid),
    .out_x(requant_out_x)
  );
  expu_x1_taylor_n16_o2_b18_cap32767_serial expu (
    .clk(clk),
    .rst(rst),
    .in_valid(requant_out_valid),
    .in_x(requant_out_x),
    .out_ready(1'b1),
    .in_ready(expu_in_ready),
    .out_valid(expu_out_valid),
    .out_e(expu_out_e)
  );
  row_sum_l1_b15_s20_area row_sum (
    .clk(clk),
    .rst(rst),
    .in_valid(expu_out_valid),
    .in_last(exp_ends),
    .in_value(expu_out_e[14:0]),
    .out_valid(e_ready),
    .out_sum(row_sum_out_sum)
  );
  stripe_b15_s2_k32_writel1_writeg1_readl1_readg1 exp_slots (
    .clk(clk),
    .write(expu_out_valid),
    .write_slot(exp_slot),
    .write_beat(exp_beat),
    .write_data(expu_out_e[14:0]),
    .read(e_read),
    .read_slot(e_row),
    .read_beat(e_beat),
    .read_data(exp_slots_read_data)
  );
  assign score_free = row_ends;
  assign e_data = {1'b0, exp_slots_read_data_0};
  assign sum_valid = sums_valid_0;
  assign sum = sums_data_0;
  wire unused_ok = &{1'b0, heads_0_gemm, heads_0_dense, heads_0_mean, heads_0_center, heads_0_early, heads_0_vgen,
    heads_0_m, heads_0_c, heads_0_rounds, heads_0_groups, heads_0_words_log, heads_0_beats[5],
    heads_0_col_beats, heads_0_pack, heads_0_row_words, heads_0_chunks, heads_0_shift,
    heads_0_y_shift, heads_0_dim, heads_0_x_words, heads_0_x_beats, heads_0_tiles, score_tag_head_last,
    score_tag_slot, expu_out_e[15], max_in_ready};
endmodule
