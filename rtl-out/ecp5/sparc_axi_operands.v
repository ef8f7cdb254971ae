module sparc_axi_operands (
  input clk,
  input rst,
  input clear,
  input issued,
  input issue_job_gemm,
  input issue_job_mean,
  input issue_job_center,
  input issue_job_early,
  input issue_job_vgen,
  input [7:0] issue_job_n,
  input [5:0] issue_job_m,
  input [7:0] issue_job_c,
  input [2:0] issue_job_rounds,
  input [8:0] issue_job_dim,
  input [7:0] issue_job_tiles,
  input [1:0] issue_job_width,
  input [5:0] issue_job_shift,
  input [5:0] issue_job_pre,
  input [15:0] issue_job_multiplier,
  input [4:0] issue_job_post,
  input [5:0] issue_job_y_shift,
  input [15:0] issue_index,
  input issue_clustered,
  input [15:0] issue_d,
  input [16:0] issue_owed,
  input [39:0] issue_q,
  input [39:0] issue_k,
  input [39:0] issue_v,
  input [39:0] issue_x,
  input [39:0] issue_w,
  input [39:0] issue_z,
  input [39:0] issue_zc,
  input [31:0] issue_q_stride,
  input [31:0] issue_k_stride,
  input [31:0] issue_v_stride,
  input [31:0] issue_x_stride,
  input [31:0] issue_w_stride,
  input [31:0] issue_z_stride,
  input key_valid,
  input [6:0] key,
  input accepted,
  input [16:0] owed,
  input x_taken,
  input run_0_ready,
  input run_1_ready,
  input run_2_ready,
  input beat_0_valid,
  input [63:0] beat_0_data,
  input beat_1_valid,
  input [63:0] beat_1_data,
  input beat_2_valid,
  input [63:0] beat_2_data,
  input [2:0] word_ready,
  output issue_ready,
  output key_ready,
  output run_0_valid,
  output [36:0] run_0_addr,
  output [13:0] run_0_beats,
  output [22:0] run_0_tag,
  output run_1_valid,
  output [36:0] run_1_addr,
  output [13:0] run_1_beats,
  output [22:0] run_1_tag,
  output run_2_valid,
  output [36:0] run_2_addr,
  output [13:0] run_2_beats,
  output [22:0] run_2_tag,
  output beat_0_ready,
  output beat_1_ready,
  output beat_2_ready,
  output [2:0] word_valid,
  output [1023:0] word_0,
  output [1023:0] word_1,
  output [1023:0] word_2,
  output idle
);
  reg kv_jobs_valid_0;
  reg kv_jobs_data_0_gemm;
  reg kv_jobs_data_0_clustered;
  reg kv_jobs_data_0_vgen;
  reg [7:0] kv_jobs_data_0_n;
  reg [5:0] kv_jobs_data_0_m;
  reg [15:0] kv_jobs_data_0_d;
  reg [8:0] kv_jobs_data_0_dim;
  reg [7:0] kv_jobs_data_0_tiles;
  reg [39:0] kv_jobs_data_0_k_addr;
  reg [31:0] kv_jobs_data_0_k_stride;
  reg [39:0] kv_jobs_data_0_v_addr;
  reg [31:0] kv_jobs_data_0_v_stride;
  reg [39:0] kv_jobs_data_0_w_addr;
  reg [31:0] kv_jobs_data_0_w_stride;
  reg [15:0] kv_jobs_data_0_index;
  reg kv_jobs_valid_1;
  reg kv_jobs_data_1_gemm;
  reg kv_jobs_data_1_clustered;
  reg kv_jobs_data_1_vgen;
  reg [7:0] kv_jobs_data_1_n;
  reg [5:0] kv_jobs_data_1_m;
  reg [15:0] kv_jobs_data_1_d;
  reg [8:0] kv_jobs_data_1_dim;
  reg [7:0] kv_jobs_data_1_tiles;
  reg [39:0] kv_jobs_data_1_k_addr;
  reg [31:0] kv_jobs_data_1_k_stride;
  reg [39:0] kv_jobs_data_1_v_addr;
  reg [31:0] kv_jobs_data_1_v_stride;
  reg [39:0] kv_jobs_data_1_w_addr;
  reg [31:0] kv_jobs_data_1_w_stride;
  reg [15:0] kv_jobs_data_1_index;
  reg q_jobs_valid_0;
  reg [7:0] q_jobs_data_0_n;
  reg [15:0] q_jobs_data_0_d;
  reg [15:0] q_jobs_data_0_index;
  reg [39:0] q_jobs_data_0_q_addr;
  reg [31:0] q_jobs_data_0_q_stride;
  reg q_jobs_valid_1;
  reg [7:0] q_jobs_data_1_n;
  reg [15:0] q_jobs_data_1_d;
  reg [15:0] q_jobs_data_1_index;
  reg [39:0] q_jobs_data_1_q_addr;
  reg [31:0] q_jobs_data_1_q_stride;
  reg x_jobs_valid_0;
  reg [7:0] x_jobs_data_0_n;
  reg [8:0] x_jobs_data_0_dim;
  reg [7:0] x_jobs_data_0_tiles;
  reg [15:0] x_jobs_data_0_index;
  reg [39:0] x_jobs_data_0_x_addr;
  reg [31:0] x_jobs_data_0_x_stride;
  reg x_jobs_valid_1;
  reg [7:0] x_jobs_data_1_n;
  reg [8:0] x_jobs_data_1_dim;
  reg [7:0] x_jobs_data_1_tiles;
  reg [15:0] x_jobs_data_1_index;
  reg [39:0] x_jobs_data_1_x_addr;
  reg [31:0] x_jobs_data_1_x_stride;
  reg [5:0] keys_count;
  reg keys_valid;
  reg [5:0] keys_head;
  reg [5:0] keys_tail;
  reg [1:0] kv_stage;
  reg [7:0] w_tile;
  reg [7:0] x_tile;
  reg [17:0] words_owed;
  (* no_rw_check *) reg [6:0] keys_ram [0:62];
  reg [6:0] keys_ram_q;
`ifndef SYNTHESIS
  initial begin : keys_ram_zeros
    integer i;
    for (i = 0; i < 63; i = i + 1) keys_ram[i] = {7{1'b0}};
  end
`endif
  wire kv_fetch_cmd_ready;
  wire kv_fetch_index_ready;
  wire [12:0] kv_fetch_run_beats;
  wire kv_fetch_word_valid;
  wire [1023:0] kv_fetch_word;
  wire kv_fetch_idle;
  wire q_fetch_cmd_ready;
  wire q_fetch_index_ready;
  wire [11:0] q_fetch_run_beats;
  wire q_fetch_word_valid;
  wire [1023:0] q_fetch_word;
  wire q_fetch_idle;
  wire x_fetch_cmd_ready;
  wire x_fetch_index_ready;
  wire x_fetch_word_valid;
  wire [1023:0] x_fetch_word;
  wire x_fetch_idle;
  wire command_over_0 = kv_fetch_cmd_ready;
  wire eq_kv_stage = kv_stage == 2'd2;
  wire or_kv_stage = eq_kv_stage | kv_jobs_data_0_gemm;
  wire eq_kv_stage_2 = kv_stage == 2'd0;
  wire and_kv_stage = eq_kv_stage_2 & kv_jobs_data_0_gemm;
  wire and_kv_stage_2 = eq_kv_stage & kv_jobs_data_0_vgen;
  wire or_kv_stage_2 = and_kv_stage | and_kv_stage_2;
  wire [8:0] sum_w_tile = {1'b0, w_tile} + 9'd1;
  wire eq_w_tile = sum_w_tile == {1'b0, kv_jobs_data_0_tiles};
  wire or_kv_stage_3 = ~or_kv_stage_2 | eq_w_tile;
  wire and_command_over_0 = command_over_0 & or_kv_stage & or_kv_stage_3;
  wire job_over_0 = and_command_over_0;
  wire command_over_1 = q_fetch_cmd_ready;
  wire job_over_1 = command_over_1;
  wire command_over_2 = x_fetch_cmd_ready;
  wire [8:0] sum_x_tile = {1'b0, x_tile} + 9'd1;
  wire eq_x_tile = sum_x_tile == {1'b0, x_jobs_data_0_tiles};
  wire job_over_2 = command_over_2 & eq_x_tile;
  wire not_kv_jobs_valid_1 = ~kv_jobs_valid_1;
  wire and_issued = issued & not_kv_jobs_valid_1;
  wire and_kv_jobs_valid_0 = kv_jobs_valid_0 & (job_over_0 | clear);
  wire and_issued_2 = and_issued & kv_jobs_valid_0;
  wire and_issued_3 = and_issued & ~kv_jobs_valid_0;
  wire and_issued_4 = and_issued_2 & not_kv_jobs_valid_1;
  wire and_issued_5 = issued & ~issue_job_gemm;
  wire not_q_jobs_valid_1 = ~q_jobs_valid_1;
  wire and_issued_6 = and_issued_5 & not_q_jobs_valid_1;
  wire and_q_jobs_valid_0 = q_jobs_valid_0 & (job_over_1 | clear);
  wire and_issued_7 = and_issued_6 & q_jobs_valid_0;
  wire and_issued_8 = and_issued_6 & ~q_jobs_valid_0;
  wire and_issued_9 = and_issued_7 & not_q_jobs_valid_1;
  wire and_issued_10 = issued & (issue_job_gemm | issue_job_vgen);
  wire not_x_jobs_valid_1 = ~x_jobs_valid_1;
  wire and_issued_11 = and_issued_10 & not_x_jobs_valid_1;
  wire and_x_jobs_valid_0 = x_jobs_valid_0 & (job_over_2 | clear);
  wire and_issued_12 = and_issued_11 & x_jobs_valid_0;
  wire and_issued_13 = and_issued_11 & ~x_jobs_valid_0;
  wire and_issued_14 = and_issued_12 & not_x_jobs_valid_1;
  wire key_taken = kv_fetch_index_ready | clear;
  assign key_ready = ~(keys_count == 6'd63);
  wire and_key_valid = key_valid & key_ready;
  wire or_keys_valid = ~keys_valid | key_taken;
  wire and_keys_count = ~(keys_count == 6'd0) & or_keys_valid;
  wire and_kv_stage_3 = eq_kv_stage_2 & kv_jobs_data_0_clustered;
  wire and_kv_stage_4 = eq_kv_stage_2 & ~kv_jobs_data_0_clustered;
  wire and_kv_stage_5 = and_kv_stage_4 & ~kv_jobs_data_0_gemm;
  wire or_kv_stage_4 = (kv_stage == 2'd1) | and_kv_stage_5;
  wire [13:0] cat_w_tile = {w_tile, 6'd0};
  wire [14:0] cat_w_tile_2 = {cat_w_tile, 1'b0};
  wire [39:0] sum_kv_jobs_data_0_w_addr = kv_jobs_data_0_w_addr + {25'd0, cat_w_tile_2};
  wire or_kv_stage_5 = and_kv_stage_3 | or_kv_stage_4;
  wire [39:0] mux_kv_jobs_data_0_k_addr = or_kv_stage_5 ? kv_jobs_data_0_k_addr : kv_jobs_data_0_v_addr;
  wire [31:0] mux_kv_jobs_data_0_k_stride = or_kv_stage_5 ? kv_jobs_data_0_k_stride : kv_jobs_data_0_v_stride;
  wire [8:0] ext_kv_jobs_data_0_n = {1'b0, kv_jobs_data_0_n};
  wire [8:0] mux_kv_jobs_data_0_dim = or_kv_stage_2 ? kv_jobs_data_0_dim : ext_kv_jobs_data_0_n;
  wire [8:0] ext_kv_jobs_data_0_m = {3'd0, kv_jobs_data_0_m};
  wire [15:0] diff_kv_jobs_data_0_d = kv_jobs_data_0_d - {2'd0, cat_w_tile};
  wire lt_kv_jobs_data_0_d = 16'd64 < diff_kv_jobs_data_0_d;
  wire [6:0] mux_kv_jobs_data_0_d = lt_kv_jobs_data_0_d ? 7'd64 : diff_kv_jobs_data_0_d[6:0];
  wire [6:0] ext_const = {1'b0, or_kv_stage_5 ? 6'd40 : 6'd48};
  wire [6:0] mux_const = or_kv_stage_2 ? 7'd64 : ext_const;
  wire [17:0] sum_words_owed = words_owed + {1'b0, accepted ? owed : 17'd0};
  wire and_kv_jobs_valid_1 = not_kv_jobs_valid_1 & not_q_jobs_valid_1;
  assign issue_ready = and_kv_jobs_valid_1 & not_x_jobs_valid_1;
  wire or_kv_jobs_valid_0 = kv_jobs_valid_0 | q_jobs_valid_0;
  wire or_x_jobs_valid_0 = x_jobs_valid_0 | keys_valid;
  wire not_kv_jobs_valid_0 = ~(or_kv_jobs_valid_0 | or_x_jobs_valid_0);
  assign run_0_beats = {1'b0, kv_fetch_run_beats};
  wire and_kv_jobs_valid_0_2 = not_kv_jobs_valid_0 & kv_fetch_idle;
  wire mux_kv_fetch_word_valid = clear ? 1'b1 : kv_fetch_word_valid;
  assign run_1_beats = {2'd0, q_fetch_run_beats};
  wire and_kv_jobs_valid_0_3 = and_kv_jobs_valid_0_2 & q_fetch_idle;
  wire mux_q_fetch_word_valid = clear ? 1'b1 : q_fetch_word_valid;
  assign idle = and_kv_jobs_valid_0_3 & x_fetch_idle;
  wire not_words_owed = ~(words_owed == 18'd0);
  wire mux_words_owed = clear ? not_words_owed : x_fetch_word_valid;
  always @(posedge clk) begin
    if (rst) kv_jobs_valid_0 <= 1'b0;
    else if (and_kv_jobs_valid_0) kv_jobs_valid_0 <= kv_jobs_valid_1 | and_issued_2;
    else if (and_issued_3) kv_jobs_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_gemm <= kv_jobs_data_1_gemm;
      else kv_jobs_data_0_gemm <= issue_job_gemm;
    end
    else if (and_issued_3) kv_jobs_data_0_gemm <= issue_job_gemm;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_clustered <= kv_jobs_data_1_clustered;
      else kv_jobs_data_0_clustered <= issue_clustered;
    end
    else if (and_issued_3) kv_jobs_data_0_clustered <= issue_clustered;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_vgen <= kv_jobs_data_1_vgen;
      else kv_jobs_data_0_vgen <= issue_job_vgen;
    end
    else if (and_issued_3) kv_jobs_data_0_vgen <= issue_job_vgen;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_n <= kv_jobs_data_1_n;
      else kv_jobs_data_0_n <= issue_job_n;
    end
    else if (and_issued_3) kv_jobs_data_0_n <= issue_job_n;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_m <= kv_jobs_data_1_m;
      else kv_jobs_data_0_m <= issue_job_m;
    end
    else if (and_issued_3) kv_jobs_data_0_m <= issue_job_m;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_d <= kv_jobs_data_1_d;
      else kv_jobs_data_0_d <= issue_d;
    end
    else if (and_issued_3) kv_jobs_data_0_d <= issue_d;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_dim <= kv_jobs_data_1_dim;
      else kv_jobs_data_0_dim <= issue_job_dim;
    end
    else if (and_issued_3) kv_jobs_data_0_dim <= issue_job_dim;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_tiles <= kv_jobs_data_1_tiles;
      else kv_jobs_data_0_tiles <= issue_job_tiles;
    end
    else if (and_issued_3) kv_jobs_data_0_tiles <= issue_job_tiles;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_k_addr <= kv_jobs_data_1_k_addr;
      else kv_jobs_data_0_k_addr <= issue_k;
    end
    else if (and_issued_3) kv_jobs_data_0_k_addr <= issue_k;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_k_stride <= kv_jobs_data_1_k_stride;
      else kv_jobs_data_0_k_stride <= issue_k_stride;
    end
    else if (and_issued_3) kv_jobs_data_0_k_stride <= issue_k_stride;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_v_addr <= kv_jobs_data_1_v_addr;
      else kv_jobs_data_0_v_addr <= issue_v;
    end
    else if (and_issued_3) kv_jobs_data_0_v_addr <= issue_v;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_v_stride <= kv_jobs_data_1_v_stride;
      else kv_jobs_data_0_v_stride <= issue_v_stride;
    end
    else if (and_issued_3) kv_jobs_data_0_v_stride <= issue_v_stride;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_w_addr <= kv_jobs_data_1_w_addr;
      else kv_jobs_data_0_w_addr <= issue_w;
    end
    else if (and_issued_3) kv_jobs_data_0_w_addr <= issue_w;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_w_stride <= kv_jobs_data_1_w_stride;
      else kv_jobs_data_0_w_stride <= issue_w_stride;
    end
    else if (and_issued_3) kv_jobs_data_0_w_stride <= issue_w_stride;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_index <= kv_jobs_data_1_index;
      else kv_jobs_data_0_index <= issue_index;
    end
    else if (and_issued_3) kv_jobs_data_0_index <= issue_index;
  end
  always @(posedge clk) begin
    if (rst) kv_jobs_valid_1 <= 1'b0;
    else if (and_kv_jobs_valid_0) kv_jobs_valid_1 <= and_issued & kv_jobs_valid_1;
    else if (and_issued_4) kv_jobs_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_gemm <= issue_job_gemm;
    else if (and_issued_4) kv_jobs_data_1_gemm <= issue_job_gemm;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_clustered <= issue_clustered;
    else if (and_issued_4) kv_jobs_data_1_clustered <= issue_clustered;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_vgen <= issue_job_vgen;
    else if (and_issued_4) kv_jobs_data_1_vgen <= issue_job_vgen;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_n <= issue_job_n;
    else if (and_issued_4) kv_jobs_data_1_n <= issue_job_n;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_m <= issue_job_m;
    else if (and_issued_4) kv_jobs_data_1_m <= issue_job_m;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_d <= issue_d;
    else if (and_issued_4) kv_jobs_data_1_d <= issue_d;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_dim <= issue_job_dim;
    else if (and_issued_4) kv_jobs_data_1_dim <= issue_job_dim;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_tiles <= issue_job_tiles;
    else if (and_issued_4) kv_jobs_data_1_tiles <= issue_job_tiles;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_k_addr <= issue_k;
    else if (and_issued_4) kv_jobs_data_1_k_addr <= issue_k;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_k_stride <= issue_k_stride;
    else if (and_issued_4) kv_jobs_data_1_k_stride <= issue_k_stride;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_v_addr <= issue_v;
    else if (and_issued_4) kv_jobs_data_1_v_addr <= issue_v;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_v_stride <= issue_v_stride;
    else if (and_issued_4) kv_jobs_data_1_v_stride <= issue_v_stride;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_w_addr <= issue_w;
    else if (and_issued_4) kv_jobs_data_1_w_addr <= issue_w;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_w_stride <= issue_w_stride;
    else if (and_issued_4) kv_jobs_data_1_w_stride <= issue_w_stride;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_index <= issue_index;
    else if (and_issued_4) kv_jobs_data_1_index <= issue_index;
  end
  always @(posedge clk) begin
    if (rst) q_jobs_valid_0 <= 1'b0;
    else if (and_q_jobs_valid_0) q_jobs_valid_0 <= q_jobs_valid_1 | and_issued_7;
    else if (and_issued_8) q_jobs_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_q_jobs_valid_0) begin
      if (q_jobs_valid_1) q_jobs_data_0_n <= q_jobs_data_1_n;
      else q_jobs_data_0_n <= issue_job_n;
    end
    else if (and_issued_8) q_jobs_data_0_n <= issue_job_n;
  end
  always @(posedge clk) begin
    if (and_q_jobs_valid_0) begin
      if (q_jobs_valid_1) q_jobs_data_0_d <= q_jobs_data_1_d;
      else q_jobs_data_0_d <= issue_d;
    end
    else if (and_issued_8) q_jobs_data_0_d <= issue_d;
  end
  always @(posedge clk) begin
    if (and_q_jobs_valid_0) begin
      if (q_jobs_valid_1) q_jobs_data_0_index <= q_jobs_data_1_index;
      else q_jobs_data_0_index <= issue_index;
    end
    else if (and_issued_8) q_jobs_data_0_index <= issue_index;
  end
  always @(posedge clk) begin
    if (and_q_jobs_valid_0) begin
      if (q_jobs_valid_1) q_jobs_data_0_q_addr <= q_jobs_data_1_q_addr;
      else q_jobs_data_0_q_addr <= issue_q;
    end
    else if (and_issued_8) q_jobs_data_0_q_addr <= issue_q;
  end
  always @(posedge clk) begin
    if (and_q_jobs_valid_0) begin
      if (q_jobs_valid_1) q_jobs_data_0_q_stride <= q_jobs_data_1_q_stride;
      else q_jobs_data_0_q_stride <= issue_q_stride;
    end
    else if (and_issued_8) q_jobs_data_0_q_stride <= issue_q_stride;
  end
  always @(posedge clk) begin
    if (rst) q_jobs_valid_1 <= 1'b0;
    else if (and_q_jobs_valid_0) q_jobs_valid_1 <= and_issued_6 & q_jobs_valid_1;
    else if (and_issued_9) q_jobs_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_q_jobs_valid_0) q_jobs_data_1_n <= issue_job_n;
    else if (and_issued_9) q_jobs_data_1_n <= issue_job_n;
  end
  always @(posedge clk) begin
    if (and_q_jobs_valid_0) q_jobs_data_1_d <= issue_d;
    else if (and_issued_9) q_jobs_data_1_d <= issue_d;
  end
  always @(posedge clk) begin
    if (and_q_jobs_valid_0) q_jobs_data_1_index <= issue_index;
    else if (and_issued_9) q_jobs_data_1_index <= issue_index;
  end
  always @(posedge clk) begin
    if (and_q_jobs_valid_0) q_jobs_data_1_q_addr <= issue_q;
    else if (and_issued_9) q_jobs_data_1_q_addr <= issue_q;
  end
  always @(posedge clk) begin
    if (and_q_jobs_valid_0) q_jobs_data_1_q_stride <= issue_q_stride;
    else if (and_issued_9) q_jobs_data_1_q_stride <= issue_q_stride;
  end
  always @(posedge clk) begin
    if (rst) x_jobs_valid_0 <= 1'b0;
    else if (and_x_jobs_valid_0) x_jobs_valid_0 <= x_jobs_valid_1 | and_issued_12;
    else if (and_issued_13) x_jobs_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_x_jobs_valid_0) begin
      if (x_jobs_valid_1) x_jobs_data_0_n <= x_jobs_data_1_n;
      else x_jobs_data_0_n <= issue_job_n;
    end
    else if (and_issued_13) x_jobs_data_0_n <= issue_job_n;
  end
  always @(posedge clk) begin
    if (and_x_jobs_valid_0) begin
      if (x_jobs_valid_1) x_jobs_data_0_dim <= x_jobs_data_1_dim;
      else x_jobs_data_0_dim <= issue_job_dim;
    end
    else if (and_issued_13) x_jobs_data_0_dim <= issue_job_dim;
  end
  always @(posedge clk) begin
    if (and_x_jobs_valid_0) begin
      if (x_jobs_valid_1) x_jobs_data_0_tiles <= x_jobs_data_1_tiles;
      else x_jobs_data_0_tiles <= issue_job_tiles;
    end
    else if (and_issued_13) x_jobs_data_0_tiles <= issue_job_tiles;
  end
  always @(posedge clk) begin
    if (and_x_jobs_valid_0) begin
      if (x_jobs_valid_1) x_jobs_data_0_index <= x_jobs_data_1_index;
      else x_jobs_data_0_index <= issue_index;
    end
    else if (and_issued_13) x_jobs_data_0_index <= issue_index;
  end
  always @(posedge clk) begin
    if (and_x_jobs_valid_0) begin
      if (x_jobs_valid_1) x_jobs_data_0_x_addr <= x_jobs_data_1_x_addr;
      else x_jobs_data_0_x_addr <= issue_x;
    end
    else if (and_issued_13) x_jobs_data_0_x_addr <= issue_x;
  end
  always @(posedge clk) begin
    if (and_x_jobs_valid_0) begin
      if (x_jobs_valid_1) x_jobs_data_0_x_stride <= x_jobs_data_1_x_stride;
      else x_jobs_data_0_x_stride <= issue_x_stride;
    end
    else if (and_issued_13) x_jobs_data_0_x_stride <= issue_x_stride;
  end
  always @(posedge clk) begin
    if (rst) x_jobs_valid_1 <= 1'b0;
    else if (and_x_jobs_valid_0) x_jobs_valid_1 <= and_issued_11 & x_jobs_valid_1;
    else if (and_issued_14) x_jobs_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_x_jobs_valid_0) x_jobs_data_1_n <= issue_job_n;
    else if (and_issued_14) x_jobs_data_1_n <= issue_job_n;
  end
  always @(posedge clk) begin
    if (and_x_jobs_valid_0) x_jobs_data_1_dim <= issue_job_dim;
    else if (and_issued_14) x_jobs_data_1_dim <= issue_job_dim;
  end
  always @(posedge clk) begin
    if (and_x_jobs_valid_0) x_jobs_data_1_tiles <= issue_job_tiles;
    else if (and_issued_14) x_jobs_data_1_tiles <= issue_job_tiles;
  end
  always @(posedge clk) begin
    if (and_x_jobs_valid_0) x_jobs_data_1_index <= issue_index;
    else if (and_issued_14) x_jobs_data_1_index <= issue_index;
  end
  always @(posedge clk) begin
    if (and_x_jobs_valid_0) x_jobs_data_1_x_addr <= issue_x;
    else if (and_issued_14) x_jobs_data_1_x_addr <= issue_x;
  end
  always @(posedge clk) begin
    if (and_x_jobs_valid_0) x_jobs_data_1_x_stride <= issue_x_stride;
    else if (and_issued_14) x_jobs_data_1_x_stride <= issue_x_stride;
  end
  always @(posedge clk) begin
    if (rst) keys_count <= 6'd0;
    else if (and_key_valid & ~and_keys_count) keys_count <= keys_count + 6'd1;
    else if (and_keys_count & ~and_key_valid) keys_count <= keys_count - 6'd1;
  end
  always @(posedge clk) begin
    if (rst) keys_valid <= 1'b0;
    else if (and_keys_count) keys_valid <= 1'b1;
    else if (key_taken) keys_valid <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) keys_head <= 6'd0;
    else if (and_keys_count) begin
      if (keys_head == 6'd62) keys_head <= 6'd0;
      else keys_head <= keys_head + 6'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) keys_tail <= 6'd0;
    else if (and_key_valid) begin
      if (keys_tail == 6'd62) keys_tail <= 6'd0;
      else keys_tail <= keys_tail + 6'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) kv_stage <= 2'd0;
    else if (clear) kv_stage <= 2'd0;
    else if (and_command_over_0) kv_stage <= 2'd0;
    else if (command_over_0 & and_kv_stage_3) kv_stage <= 2'd1;
    else if (command_over_0 & or_kv_stage_4) kv_stage <= 2'd2;
  end
  always @(posedge clk) begin
    if (rst) w_tile <= 8'd0;
    else if (clear) w_tile <= 8'd0;
    else if (command_over_0 & or_kv_stage_2) begin
      if (eq_w_tile) w_tile <= 8'd0;
      else w_tile <= w_tile + 8'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) x_tile <= 8'd0;
    else if (clear) x_tile <= 8'd0;
    else if (command_over_2) begin
      if (eq_x_tile) x_tile <= 8'd0;
      else x_tile <= x_tile + 8'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) words_owed <= 18'd0;
    else words_owed <= sum_words_owed - {17'd0, x_taken};
  end
  always @(posedge clk) begin
    if (and_key_valid) keys_ram[keys_tail] <= key;
  end
  always @(posedge clk) begin
    if (and_keys_count) keys_ram_q <= keys_ram[keys_head];
  end
  axi_fetch_b64_l64 kv_fetch (
    .clk(clk),
    .rst(rst),
    .clear(clear),
    .cmd_valid(kv_jobs_valid_0),
    .cmd_addr(or_kv_stage_2 ? sum_kv_jobs_data_0_w_addr : mux_kv_jobs_data_0_k_addr),
    .cmd_stride(or_kv_stage_2 ? kv_jobs_data_0_w_stride : mux_kv_jobs_data_0_k_stride),
    .cmd_rows(and_kv_stage_3 ? ext_kv_jobs_data_0_m : mux_kv_jobs_data_0_dim),
    .cmd_elements(or_kv_stage_2 ? mux_kv_jobs_data_0_d : kv_jobs_data_0_d[6:0]),
    .cmd_gather(and_kv_stage_3),
    .cmd_tag({kv_jobs_data_0_index, mux_const}),
    .index_valid(keys_valid),
    .index(keys_ram_q),
    .run_ready(run_0_ready),
    .beat_valid(beat_0_valid),
    .beat_data(beat_0_data),
    .word_ready(word_ready[0]),
    .cmd_ready(kv_fetch_cmd_ready),
    .index_ready(kv_fetch_index_ready),
    .run_valid(run_0_valid),
    .run_addr(run_0_addr),
    .run_beats(kv_fetch_run_beats),
    .run_tag(run_0_tag),
    .beat_ready(beat_0_ready),
    .word_valid(kv_fetch_word_valid),
    .word(kv_fetch_word),
    .idle(kv_fetch_idle)
  );
  axi_fetch_b64_l64_2 q_fetch (
    .clk(clk),
    .rst(rst),
    .clear(clear),
    .cmd_valid(q_jobs_valid_0),
    .cmd_addr(q_jobs_data_0_q_addr),
    .cmd_stride(q_jobs_data_0_q_stride),
    .cmd_rows(q_jobs_data_0_n),
    .cmd_elements(q_jobs_data_0_d[6:0]),
    .cmd_gather(1'b0),
    .cmd_tag({q_jobs_data_0_index, 7'd32}),
    .index_valid(keys_valid),
    .index(keys_ram_q),
    .run_ready(run_1_ready),
    .beat_valid(beat_1_valid),
    .beat_data(beat_1_data),
    .word_ready(word_ready[1]),
    .cmd_ready(q_fetch_cmd_ready),
    .index_ready(q_fetch_index_ready),
    .run_valid(run_1_valid),
    .run_addr(run_1_addr),
    .run_beats(q_fetch_run_beats),
    .run_tag(run_1_tag),
    .beat_ready(beat_1_ready),
    .word_valid(q_fetch_word_valid),
    .word(q_fetch_word),
    .idle(q_fetch_idle)
  );
  axi_fetch_b64_l64_3 x_fetch (
    .clk(clk),
    .rst(rst),
    .clear(clear),
    .cmd_valid(x_jobs_valid_0),
    .cmd_addr(x_jobs_data_0_x_addr),
    .cmd_stride(x_jobs_data_0_x_stride),
    .cmd_rows(x_jobs_data_0_n),
    .cmd_elements(x_jobs_data_0_dim),
    .cmd_gather(1'b0),
    .cmd_tag({x_jobs_data_0_index, 7'd56}),
    .index_valid(keys_valid),
    .index(keys_ram_q),
    .run_ready(run_2_ready),
    .beat_valid(beat_2_valid),
    .beat_data(beat_2_data),
    .word_ready(word_ready[2]),
    .cmd_ready(x_fetch_cmd_ready),
    .index_ready(x_fetch_index_ready),
    .run_valid(run_2_valid),
    .run_addr(run_2_addr),
    .run_beats(run_2_beats),
    .run_tag(run_2_tag),
    .beat_ready(beat_2_ready),
    .word_valid(x_fetch_word_valid),
    .word(x_fetch_word),
    .idle(x_fetch_idle)
  );
  assign word_valid = {mux_words_owed, mux_q_fetch_word_valid, mux_kv_fetch_word_valid};
  assign word_0 = kv_fetch_word;
  assign word_1 = q_fetch_word;
  assign word_2 = x_fetch_word;
  wire unused_ok = &{1'b0, issue_job_mean, issue_job_center, issue_job_early, issue_job_c, issue_job_rounds,
    issue_job_width, issue_job_shift, issue_job_pre, issue_job_multiplier, issue_job_post,
    issue_job_y_shift, issue_owed, issue_z, issue_zc, issue_z_stride, q_jobs_data_0_d[15:7],
    q_fetch_index_ready, x_fetch_index_ready};
endmodule
