module sparc_axi_jobs (
  input clk,
  input rst,
  input start,
  input clear,
  input [39:0] base,
  input [15:0] count,
  input [15:0] written,
  input cmd_ready,
  input word_valid,
  input [15:0] word,
  input key_ready,
  input issue_ready,
  output cmd_valid,
  output [39:0] cmd_addr,
  output [31:0] cmd_stride,
  output cmd_rows,
  output [6:0] cmd_elements,
  output cmd_gather,
  output [22:0] cmd_tag,
  output word_ready,
  output key_valid,
  output [8:0] key,
  output issue_valid,
  output issue_job_gemm,
  output issue_job_mean,
  output issue_job_center,
  output issue_job_early,
  output issue_job_vgen,
  output [8:0] issue_job_n,
  output [6:0] issue_job_m,
  output [8:0] issue_job_c,
  output [2:0] issue_job_rounds,
  output [9:0] issue_job_dim,
  output [7:0] issue_job_tiles,
  output [1:0] issue_job_width,
  output [5:0] issue_job_shift,
  output [5:0] issue_job_pre,
  output [15:0] issue_job_multiplier,
  output [4:0] issue_job_post,
  output [5:0] issue_job_y_shift,
  output [15:0] issue_index,
  output issue_clustered,
  output [15:0] issue_d,
  output [20:0] issue_owed,
  output [39:0] issue_q,
  output [39:0] issue_k,
  output [39:0] issue_v,
  output [39:0] issue_x,
  output [39:0] issue_w,
  output [39:0] issue_z,
  output [39:0] issue_zc,
  output [31:0] issue_q_stride,
  output [31:0] issue_k_stride,
  output [31:0] issue_v_stride,
  output [31:0] issue_x_stride,
  output [31:0] issue_w_stride,
  output [31:0] issue_z_stride,
  output reg [15:0] index,
  output all,
  output bad,
  output [7:0] code,
  output [6:0] field
);
  reg [2:0] state;
  reg [39:0] job_address;
  reg [6:0] halves_left;
  reg [15:0] image_0;
  reg [15:0] image_1;
  reg [15:0] image_2;
  reg [15:0] image_3;
  reg [15:0] image_4;
  reg [15:0] image_5;
  reg [15:0] image_6;
  reg [15:0] image_7;
  reg [15:0] image_8;
  reg [15:0] image_9;
  reg [15:0] image_10;
  reg [15:0] image_11;
  reg [15:0] image_12;
  reg [15:0] image_13;
  reg [15:0] image_14;
  reg [15:0] image_15;
  reg [15:0] image_16;
  reg [15:0] image_17;
  reg [15:0] image_18;
  reg [15:0] image_19;
  reg [15:0] image_20;
  reg [15:0] image_21;
  reg [15:0] image_22;
  reg [15:0] image_23;
  reg [15:0] image_24;
  reg [15:0] image_25;
  reg [15:0] image_26;
  reg [15:0] image_27;
  reg [15:0] image_28;
  reg [15:0] image_29;
  reg [15:0] image_30;
  reg [15:0] image_31;
  reg [15:0] image_32;
  reg [15:0] image_33;
  reg [15:0] image_34;
  reg [15:0] image_35;
  reg [15:0] image_36;
  reg [15:0] image_37;
  reg [15:0] image_38;
  reg [15:0] image_39;
  reg [15:0] image_40;
  reg [15:0] image_41;
  reg [15:0] image_42;
  reg [15:0] image_43;
  reg [15:0] image_44;
  reg [15:0] image_45;
  reg [15:0] image_46;
  reg [15:0] image_47;
  reg [15:0] image_48;
  reg [15:0] image_49;
  reg [15:0] image_50;
  reg [15:0] image_51;
  reg [15:0] image_52;
  reg [15:0] image_53;
  reg [15:0] image_54;
  reg [15:0] image_55;
  reg [15:0] image_56;
  reg [15:0] image_57;
  reg [15:0] image_58;
  reg [15:0] image_59;
  reg [15:0] image_60;
  reg [15:0] image_61;
  reg [15:0] image_62;
  reg [15:0] image_63;
  reg [12:0] row_words;
  reg [20:0] x_words;
  reg [1:0] region_state;
  reg [3:0] region;
  reg here_used;
  reg [49:0] here_start;
  reg [49:0] here_end;
  reg [49:0] addend;
  reg [15:0] times;
  reg crooked;
  reg beyond;
  reg [6:0] region_field;
  reg z_span_used;
  reg [49:0] z_span_start;
  reg [49:0] z_span_end;
  reg zc_span_used;
  reg [49:0] zc_span_start;
  reg [49:0] zc_span_end;
  reg all_issued;
  wire eq_image_4 = image_4 == 16'd32;
  wire eq_image_4_2 = image_4 == 16'd64;
  wire [1:0] mux_image_4 = eq_image_4_2 ? 2'd2 : {1'b0, eq_image_4};
  wire eq_image_4_3 = image_4 == 16'd128;
  assign issue_job_width = eq_image_4_3 ? 2'd3 : mux_image_4;
  wire [13:0] sum_image_4 = image_4[13:0] + 14'd63;
  assign issue_job_tiles = sum_image_4[13:6];
  assign issue_job_dim = image_7[9:0];
  wire [10:0] sum_issue_job_dim = {1'b0, issue_job_dim} + 11'd63;
  assign issue_job_n = image_3[8:0];
  wire [12:0] prod_issue_job_n = {4'd0, issue_job_n} * {8'd0, sum_issue_job_dim[10:6]};
  assign issue_job_gemm = image_0[0];
  assign issue_job_mean = image_0[8];
  assign issue_job_center = image_0[9];
  assign issue_job_early = image_0[10];
  assign issue_job_vgen = image_0[11];
  assign issue_job_m = image_5[6:0];
  assign issue_job_c = image_6[8:0];
  assign issue_job_rounds = image_1[2:0];
  assign issue_job_shift = image_8[5:0];
  assign issue_job_pre = image_8[13:8];
  assign issue_job_post = image_9[4:0];
  assign issue_job_y_shift = image_9[13:8];
  wire not_issue_job_gemm = ~issue_job_gemm;
  wire and_issue_job_vgen = issue_job_vgen & not_issue_job_gemm;
  wire or_issue_job_gemm = issue_job_gemm | and_issue_job_vgen;
  wire [20:0] prod_row_words = {8'd0, row_words} * {13'd0, issue_job_tiles};
  assign issue_owed = or_issue_job_gemm ? x_words : 21'd0;
  wire not_image_6 = ~(image_6 == image_3);
  assign issue_clustered = not_issue_job_gemm & not_image_6;
  wire [31:0] cat_image_17 = {image_17, image_16};
  assign issue_q = {image_18[7:0], cat_image_17};
  wire [31:0] cat_image_21 = {image_21, image_20};
  assign issue_k = {image_22[7:0], cat_image_21};
  wire [31:0] cat_image_25 = {image_25, image_24};
  assign issue_v = {image_26[7:0], cat_image_25};
  wire [31:0] cat_image_29 = {image_29, image_28};
  assign issue_x = {image_30[7:0], cat_image_29};
  wire [31:0] cat_image_33 = {image_33, image_32};
  assign issue_w = {image_34[7:0], cat_image_33};
  wire [31:0] cat_image_37 = {image_37, image_36};
  assign issue_z = {image_38[7:0], cat_image_37};
  wire [31:0] cat_image_41 = {image_41, image_40};
  assign issue_zc = {image_42[7:0], cat_image_41};
  assign issue_q_stride = {image_45, image_44};
  assign issue_k_stride = {image_47, image_46};
  assign issue_v_stride = {image_49, image_48};
  assign issue_x_stride = {image_51, image_50};
  assign issue_w_stride = {image_53, image_52};
  assign issue_z_stride = {image_55, image_54};
  wire not_clear = ~clear;
  wire and_state = (state == 3'd1) & not_clear;
  wire and_state_2 = and_state & cmd_ready;
  wire [15:0] mux_index = start ? 16'd0 : index;
  wire [39:0] mux_base = start ? base : job_address;
  wire [2:0] mux_state = start ? 3'd1 : state;
  wire and_state_3 = (state == 3'd2) & not_clear & word_valid;
  wire [2:0] mux_state_2 = and_state_2 ? 3'd2 : mux_state;
  wire [6:0] diff_halves_left = halves_left - 7'd1;
  wire eq_halves_left = halves_left == 7'd1;
  wire [2:0] mux_state_3 = eq_halves_left ? 3'd3 : mux_state_2;
  wire eq_image_4_4 = image_4 == 16'd16;
  wire or_image_4 = eq_image_4_4 | eq_image_4 | eq_image_4_2;
  wire not_image_0_2 = ~(image_0[15:13] == 3'd0);
  wire not_image_0 = ~(image_0[11:8] == 4'd0);
  wire or_image_0 = not_image_0_2 | (issue_job_gemm & not_image_0);
  wire lt_image_0 = 8'd1 < image_0[7:0];
  wire lt_image_1 = image_1[7:0] < 8'd1;
  wire or_image_1 = lt_image_1 | (8'd4 < image_1[7:0]);
  wire and_issue_job_gemm = not_issue_job_gemm & or_image_1;
  wire eq_image_1 = image_1[15:8] == 8'd0;
  wire or_image_2 = (image_2 < 16'd1) | (16'd384 < image_2);
  wire or_image_3 = (image_3 == 16'd0) | (image_2 < image_3);
  wire not_image_4 = ~(or_image_4 | eq_image_4_3);
  wire or_image_4_2 = (image_4 < 16'd1) | (16'd16320 < image_4);
  wire mux_image_4_2 = issue_job_gemm ? or_image_4_2 : not_image_4;
  wire or_image_5 = (image_5 < 16'd1) | (16'd64 < image_5);
  wire and_issue_clustered = issue_clustered & or_image_5;
  wire and_image_6 = not_image_6 & (16'd384 < image_6);
  wire or_image_6 = (image_6 == 16'd0) | (image_3 < image_6);
  wire and_issue_job_gemm_2 = not_issue_job_gemm & (or_image_6 | and_image_6);
  wire or_image_7 = (image_7 < 16'd1) | (16'd768 < image_7);
  wire and_issue_job_gemm_3 = or_issue_job_gemm & or_image_7;
  wire and_issue_clustered_2 = issue_clustered & (8'd39 < image_8[7:0]);
  wire and_issue_job_gemm_4 = not_issue_job_gemm & (8'd39 < image_8[15:8]);
  wire and_issue_job_gemm_5 = not_issue_job_gemm & (8'd31 < image_9[7:0]);
  wire and_issue_job_gemm_6 = or_issue_job_gemm & (8'd39 < image_9[15:8]);
  wire and_issue_job_gemm_7 = not_issue_job_gemm & (image_10 == 16'd0);
  wire eq_image_11 = image_11 == 16'd0;
  wire [15:0] or_image_56 = image_56 | image_57 | (image_58 | image_59);
  wire [15:0] or_image_60 = image_60 | image_61 | (image_62 | image_63);
  wire eq_image_56 = (or_image_56 | or_image_60) == 16'd0;
  wire [6:0] mux_const = eq_image_56 ? 7'd0 : 7'd112;
  wire or_image_56_2 = ~eq_image_56 | ~eq_image_11;
  wire [6:0] mux_const_2 = eq_image_11 ? mux_const : 7'd22;
  wire or_image_56_3 = or_image_56_2 | and_issue_job_gemm_7;
  wire [6:0] mux_const_3 = and_issue_job_gemm_7 ? 7'd20 : mux_const_2;
  wire or_image_56_4 = or_image_56_3 | and_issue_job_gemm_6;
  wire [6:0] mux_const_4 = and_issue_job_gemm_6 ? 7'd19 : mux_const_3;
  wire or_image_56_5 = or_image_56_4 | and_issue_job_gemm_5;
  wire [6:0] mux_const_5 = and_issue_job_gemm_5 ? 7'd18 : mux_const_4;
  wire or_image_56_6 = or_image_56_5 | and_issue_job_gemm_4;
  wire [6:0] mux_const_6 = and_issue_job_gemm_4 ? 7'd17 : mux_const_5;
  wire or_image_56_7 = or_image_56_6 | and_issue_clustered_2;
  wire [6:0] mux_const_7 = and_issue_clustered_2 ? 7'd16 : mux_const_6;
  wire or_image_56_8 = or_image_56_7 | and_issue_job_gemm_3;
  wire [6:0] mux_const_8 = and_issue_job_gemm_3 ? 7'd14 : mux_const_7;
  wire or_image_56_9 = or_image_56_8 | and_issue_job_gemm_2;
  wire [6:0] mux_const_9 = and_issue_job_gemm_2 ? 7'd12 : mux_const_8;
  wire or_image_56_10 = or_image_56_9 | and_issue_clustered;
  wire [6:0] mux_const_10 = and_issue_clustered ? 7'd10 : mux_const_9;
  wire [6:0] mux_const_11 = mux_image_4_2 ? 7'd8 : mux_const_10;
  wire or_image_56_11 = or_image_56_10 | mux_image_4_2 | or_image_3;
  wire [6:0] mux_const_12 = or_image_3 ? 7'd6 : mux_const_11;
  wire [6:0] mux_const_13 = or_image_2 ? 7'd4 : mux_const_12;
  wire or_image_56_12 = or_image_56_11 | or_image_2 | ~eq_image_1;
  wire [6:0] mux_const_14 = eq_image_1 ? mux_const_13 : 7'd3;
  wire or_image_56_13 = or_image_56_12 | and_issue_job_gemm;
  wire [6:0] mux_const_15 = and_issue_job_gemm ? 7'd2 : mux_const_14;
  wire [6:0] mux_const_16 = or_image_0 ? 7'd1 : mux_const_15;
  wire or_image_56_14 = or_image_56_13 | or_image_0 | lt_image_0;
  wire [6:0] mux_const_32 = lt_image_0 ? 7'd0 : mux_const_16;
  wire and_state_4 = (state == 3'd3) & not_clear;
  wire and_state_5 = and_state_4 & ~or_image_56_14;
  wire [2:0] mux_state_4 = and_state_3 ? mux_state_3 : mux_state_2;
  wire [16:0] cat_image_4 = {image_4, 1'b0};
  wire [5:0] mux_const_17 = eq_image_4_4 ? 6'd31 : 6'd63;
  wire [8:0] mux_const_18 = eq_image_4_3 ? 9'd256 : 9'd128;
  wire [47:0] cat_image_38 = {image_38, cat_image_37};
  wire [63:0] cat_image_39 = {image_39, cat_image_38};
  wire [47:0] cat_image_42 = {image_42, cat_image_41};
  wire [63:0] cat_image_43 = {image_43, cat_image_42};
  wire [31:0] cat_image_13 = {image_13, image_12};
  wire [47:0] cat_image_14 = {image_14, cat_image_13};
  wire [63:0] cat_image_15 = {image_15, cat_image_14};
  wire [47:0] cat_image_18 = {image_18, cat_image_17};
  wire [63:0] cat_image_19 = {image_19, cat_image_18};
  wire [47:0] cat_image_22 = {image_22, cat_image_21};
  wire [63:0] cat_image_23 = {image_23, cat_image_22};
  wire [47:0] cat_image_26 = {image_26, cat_image_25};
  wire [63:0] cat_image_27 = {image_27, cat_image_26};
  wire [16:0] cat_image_7 = {image_7, 1'b0};
  wire [47:0] cat_image_30 = {image_30, cat_image_29};
  wire [63:0] cat_image_31 = {image_31, cat_image_30};
  wire [47:0] cat_image_34 = {image_34, cat_image_33};
  wire [63:0] cat_image_35 = {image_35, cat_image_34};
  wire [63:0] mux_image_43 = region[0] ? cat_image_43 : cat_image_39;
  wire [31:0] ext_const = {23'd0, mux_const_18};
  wire [31:0] mux_issue_z_stride = region[0] ? ext_const : issue_z_stride;
  wire [15:0] mux_image_6 = region[0] ? image_6 : image_2;
  wire [16:0] ext_const_2 = {8'd0, mux_const_18};
  wire [16:0] mux_image_4_3 = region[0] ? ext_const_2 : cat_image_4;
  wire [6:0] ext_const_3 = {1'b0, issue_job_gemm ? 6'd63 : mux_const_17};
  wire [6:0] mux_const_20 = region[0] ? 7'd127 : ext_const_3;
  wire [63:0] mux_image_15 = region[0] ? cat_image_15 : {24'd0, base};
  wire [7:0] mux_const_19 = region[0] ? 8'd2 : 8'd128;
  wire [15:0] mux_image_5 = region[0] ? image_5 : count;
  wire [6:0] mux_const_21 = region[0] ? 7'd1 : 7'd127;
  wire [63:0] mux_image_23 = region[0] ? cat_image_23 : cat_image_19;
  wire [31:0] mux_issue_k_stride = region[0] ? issue_k_stride : issue_q_stride;
  wire [5:0] mux_const_24 = region[0] ? 6'd40 : 6'd32;
  wire [63:0] mux_image_31 = region[0] ? cat_image_31 : cat_image_27;
  wire [31:0] mux_issue_x_stride = region[0] ? issue_x_stride : issue_v_stride;
  wire [16:0] mux_image_7 = region[0] ? cat_image_7 : cat_image_4;
  wire [5:0] mux_const_22 = region[0] ? 6'd63 : mux_const_17;
  wire [5:0] mux_const_23 = region[0] ? 6'd56 : 6'd48;
  wire [63:0] mux_image_15_2 = region[1] ? mux_image_15 : mux_image_43;
  wire [31:0] ext_const_4 = {24'd0, mux_const_19};
  wire [31:0] mux_issue_z_stride_2 = region[1] ? ext_const_4 : mux_issue_z_stride;
  wire [15:0] mux_image_5_2 = region[1] ? mux_image_5 : mux_image_6;
  wire [16:0] ext_const_5 = {9'd0, mux_const_19};
  wire [16:0] mux_image_4_4 = region[1] ? ext_const_5 : mux_image_4_3;
  wire [6:0] mux_const_25 = region[1] ? mux_const_21 : mux_const_20;
  wire [63:0] mux_image_31_2 = region[1] ? mux_image_31 : mux_image_23;
  wire [31:0] mux_issue_x_stride_2 = region[1] ? mux_issue_x_stride : mux_issue_k_stride;
  wire [16:0] mux_image_7_2 = region[1] ? mux_image_7 : cat_image_4;
  wire [63:0] mux_image_31_3 = region[2] ? mux_image_31_2 : mux_image_15_2;
  wire [31:0] mux_issue_x_stride_3 = region[2] ? mux_issue_x_stride_2 : mux_issue_z_stride_2;
  wire [15:0] mux_image_2 = region[2] ? image_2 : mux_image_5_2;
  wire [16:0] mux_image_7_3 = region[2] ? mux_image_7_2 : mux_image_4_4;
  wire [6:0] ext_const_6 = {1'b0, region[1] ? mux_const_22 : mux_const_17};
  wire [6:0] mux_const_26 = region[2] ? ext_const_6 : mux_const_25;
  wire [63:0] mux_image_35 = region[3] ? cat_image_35 : mux_image_31_3;
  wire [31:0] mux_issue_w_stride = region[3] ? issue_w_stride : mux_issue_x_stride_3;
  wire [16:0] mux_image_4_5 = region[3] ? cat_image_4 : mux_image_7_3;
  wire [6:0] mux_const_27 = region[3] ? 7'd63 : mux_const_26;
  wire eq_region_state = region_state == 2'd1;
  wire [2:0] mux_state_5 = and_state_5 ? 3'd4 : mux_state_4;
  wire [6:0] or_image_35 = mux_image_35[6:0] | mux_issue_w_stride[6:0];
  wire eq_region_state_2 = region_state == 2'd2;
  wire lt_here_start = here_start < z_span_end;
  wire and_here_start = lt_here_start & (z_span_start < here_end);
  wire and_here_used = here_used & z_span_used & and_here_start;
  wire and_region_2 = (4'd0 < region) & and_here_used;
  wire lt_here_start_2 = here_start < zc_span_end;
  wire and_here_start_2 = lt_here_start_2 & (zc_span_start < here_end);
  wire and_here_used_2 = here_used & zc_span_used & and_here_start_2;
  wire and_region = (4'd1 < region) & and_here_used_2;
  wire or_region = and_region_2 | and_region;
  wire [49:0] diff_here_end = here_end - 50'd1;
  wire or_beyond = beyond | ~(diff_here_end[49:40] == 10'd0);
  wire or_crooked = crooked | or_beyond | or_region;
  wire and_here_used_3 = here_used & or_crooked;
  wire and_region_state = (region_state == 2'd3) & not_clear;
  wire eq_region = region == 4'd8;
  wire eq_region_2 = region == 4'd0;
  wire eq_region_3 = region == 4'd1;
  wire or_here_used = and_here_used_3 | eq_region;
  wire and_region_state_2 = and_region_state & eq_region;
  wire and_region_state_3 = and_region_state_2 & ~and_here_used_3;
  wire and_region_state_4 = and_region_state & and_here_used_3;
  wire [2:0] mux_const_28 = or_beyond ? 3'd5 : 3'd6;
  wire [2:0] mux_const_30 = crooked ? 3'd4 : mux_const_28;
  wire [2:0] mux_const_29 = issue_clustered ? 3'd5 : 3'd7;
  wire and_state_6 = (state == 3'd5) & not_clear;
  wire and_state_7 = and_state_6 & cmd_ready;
  wire [2:0] mux_state_6 = and_region_state_3 ? mux_const_29 : mux_state_5;
  wire and_state_8 = (state == 3'd6) & not_clear & word_valid;
  wire lt_word = word < image_3;
  wire and_state_9 = and_state_8 & key_ready & lt_word;
  wire [2:0] mux_state_7 = and_state_7 ? 3'd6 : mux_state_6;
  wire or_image_0_2 = ~image_0[12] | (written == index);
  wire and_state_10 = (state == 3'd7) & not_clear;
  assign issue_valid = and_state_10 & or_image_0_2;
  wire [16:0] sum_index = {1'b0, index} + 17'd1;
  wire eq_index = sum_index == {1'b0, count};
  wire and_issue_valid = issue_valid & issue_ready;
  wire and_state_11 = and_state_8 & ~lt_word;
  wire and_state_12 = and_state_4 & or_image_56_14;
  wire or_state = and_state_12 | and_region_state_4;
  assign bad = or_state | and_state_11;
  wire [39:0] cat_image_14_2 = {image_14[7:0], cat_image_13};
  assign cmd_elements = and_state_6 ? issue_job_m : 7'd64;
  assign cmd_addr = and_state_6 ? cat_image_14_2 : job_address;
  wire [6:0] ext_const_7 = {2'd0, and_state_6 ? 5'd24 : 5'd0};
  assign cmd_tag = {index, ext_const_7};
  assign cmd_valid = and_state | and_state_6;
  assign word_ready = and_state_3 | and_state_9;
  assign key_valid = and_state_8 & lt_word;
  assign key = word[8:0];
  wire [2:0] mux_const_31 = and_state_11 ? 3'd7 : mux_const_30;
  wire [2:0] ext_const_8 = {1'b0, lt_image_0 ? 2'd2 : 2'd3};
  assign code = {5'd0, and_state_4 ? ext_const_8 : mux_const_31};
  wire [6:0] mux_region_field = and_state_11 ? 7'd24 : region_field;
  assign field = and_state_4 ? mux_const_32 : mux_region_field;
  always @(posedge clk) begin
    if (rst) state <= 3'd0;
    else if (bad | clear) state <= 3'd0;
    else if (and_issue_valid) state <= {2'd0, ~eq_index};
    else if (and_state_9) begin
      if (eq_halves_left) state <= 3'd7;
      else state <= mux_state_7;
    end
    else state <= mux_state_7;
  end
  always @(posedge clk) begin
    if (and_issue_valid) begin
      if (eq_index) index <= mux_index;
      else index <= sum_index[15:0];
    end
    else index <= mux_index;
  end
  always @(posedge clk) begin
    if (and_issue_valid) begin
      if (eq_index) job_address <= mux_base;
      else job_address <= job_address + 40'd128;
    end
    else job_address <= mux_base;
  end
  always @(posedge clk) begin
    if (and_state_9) halves_left <= diff_halves_left;
    else if (and_state_7) halves_left <= issue_job_m;
    else if (and_state_3) halves_left <= diff_halves_left;
    else if (and_state_2) halves_left <= 7'd64;
  end
  always @(posedge clk) begin
    if (and_state_3) image_0 <= image_1;
  end
  always @(posedge clk) begin
    if (and_state_3) image_1 <= image_2;
  end
  always @(posedge clk) begin
    if (and_state_3) image_2 <= image_3;
  end
  always @(posedge clk) begin
    if (and_state_3) image_3 <= image_4;
  end
  always @(posedge clk) begin
    if (and_state_3) image_4 <= image_5;
  end
  always @(posedge clk) begin
    if (and_state_3) image_5 <= image_6;
  end
  always @(posedge clk) begin
    if (and_state_3) image_6 <= image_7;
  end
  always @(posedge clk) begin
    if (and_state_3) image_7 <= image_8;
  end
  always @(posedge clk) begin
    if (and_state_3) image_8 <= image_9;
  end
  always @(posedge clk) begin
    if (and_state_3) image_9 <= image_10;
  end
  always @(posedge clk) begin
    if (and_state_3) image_10 <= image_11;
  end
  always @(posedge clk) begin
    if (and_state_3) image_11 <= image_12;
  end
  always @(posedge clk) begin
    if (and_state_3) image_12 <= image_13;
  end
  always @(posedge clk) begin
    if (and_state_3) image_13 <= image_14;
  end
  always @(posedge clk) begin
    if (and_state_3) image_14 <= image_15;
  end
  always @(posedge clk) begin
    if (and_state_3) image_15 <= image_16;
  end
  always @(posedge clk) begin
    if (and_state_3) image_16 <= image_17;
  end
  always @(posedge clk) begin
    if (and_state_3) image_17 <= image_18;
  end
  always @(posedge clk) begin
    if (and_state_3) image_18 <= image_19;
  end
  always @(posedge clk) begin
    if (and_state_3) image_19 <= image_20;
  end
  always @(posedge clk) begin
    if (and_state_3) image_20 <= image_21;
  end
  always @(posedge clk) begin
    if (and_state_3) image_21 <= image_22;
  end
  always @(posedge clk) begin
    if (and_state_3) image_22 <= image_23;
  end
  always @(posedge clk) begin
    if (and_state_3) image_23 <= image_24;
  end
  always @(posedge clk) begin
    if (and_state_3) image_24 <= image_25;
  end
  always @(posedge clk) begin
    if (and_state_3) image_25 <= image_26;
  end
  always @(posedge clk) begin
    if (and_state_3) image_26 <= image_27;
  end
  always @(posedge clk) begin
    if (and_state_3) image_27 <= image_28;
  end
  always @(posedge clk) begin
    if (and_state_3) image_28 <= image_29;
  end
  always @(posedge clk) begin
    if (and_state_3) image_29 <= image_30;
  end
  always @(posedge clk) begin
    if (and_state_3) image_30 <= image_31;
  end
  always @(posedge clk) begin
    if (and_state_3) image_31 <= image_32;
  end
  always @(posedge clk) begin
    if (and_state_3) image_32 <= image_33;
  end
  always @(posedge clk) begin
    if (and_state_3) image_33 <= image_34;
  end
  always @(posedge clk) begin
    if (and_state_3) image_34 <= image_35;
  end
  always @(posedge clk) begin
    if (and_state_3) image_35 <= image_36;
  end
  always @(posedge clk) begin
    if (and_state_3) image_36 <= image_37;
  end
  always @(posedge clk) begin
    if (and_state_3) image_37 <= image_38;
  end
  always @(posedge clk) begin
    if (and_state_3) image_38 <= image_39;
  end
  always @(posedge clk) begin
    if (and_state_3) image_39 <= image_40;
  end
  always @(posedge clk) begin
    if (and_state_3) image_40 <= image_41;
  end
  always @(posedge clk) begin
    if (and_state_3) image_41 <= image_42;
  end
  always @(posedge clk) begin
    if (and_state_3) image_42 <= image_43;
  end
  always @(posedge clk) begin
    if (and_state_3) image_43 <= image_44;
  end
  always @(posedge clk) begin
    if (and_state_3) image_44 <= image_45;
  end
  always @(posedge clk) begin
    if (and_state_3) image_45 <= image_46;
  end
  always @(posedge clk) begin
    if (and_state_3) image_46 <= image_47;
  end
  always @(posedge clk) begin
    if (and_state_3) image_47 <= image_48;
  end
  always @(posedge clk) begin
    if (and_state_3) image_48 <= image_49;
  end
  always @(posedge clk) begin
    if (and_state_3) image_49 <= image_50;
  end
  always @(posedge clk) begin
    if (and_state_3) image_50 <= image_51;
  end
  always @(posedge clk) begin
    if (and_state_3) image_51 <= image_52;
  end
  always @(posedge clk) begin
    if (and_state_3) image_52 <= image_53;
  end
  always @(posedge clk) begin
    if (and_state_3) image_53 <= image_54;
  end
  always @(posedge clk) begin
    if (and_state_3) image_54 <= image_55;
  end
  always @(posedge clk) begin
    if (and_state_3) image_55 <= image_56;
  end
  always @(posedge clk) begin
    if (and_state_3) image_56 <= image_57;
  end
  always @(posedge clk) begin
    if (and_state_3) image_57 <= image_58;
  end
  always @(posedge clk) begin
    if (and_state_3) image_58 <= image_59;
  end
  always @(posedge clk) begin
    if (and_state_3) image_59 <= image_60;
  end
  always @(posedge clk) begin
    if (and_state_3) image_60 <= image_61;
  end
  always @(posedge clk) begin
    if (and_state_3) image_61 <= image_62;
  end
  always @(posedge clk) begin
    if (and_state_3) image_62 <= image_63;
  end
  always @(posedge clk) begin
    if (and_state_3) image_63 <= word;
  end
  always @(posedge clk) row_words <= prod_issue_job_n;
  always @(posedge clk) x_words <= prod_row_words;
  always @(posedge clk) begin
    if (rst) region_state <= 2'd0;
    else if (clear) region_state <= 2'd0;
    else if (and_state_5) region_state <= 2'd1;
    else if (and_region_state) region_state <= {1'b0, ~or_here_used};
    else if (eq_region_state) region_state <= 2'd2;
    else if (eq_region_state_2) begin
      if ((times[15:1] == 15'd0) | ~here_used) region_state <= 2'd3;
    end
  end
  always @(posedge clk) begin
    if (and_state_5) region <= 4'd0;
    else if (and_region_state) begin
      if (!or_here_used) region <= region + 4'd1;
    end
  end
  always @(posedge clk) begin
    if (eq_region_state) begin
      if (region[3]) here_used <= or_issue_job_gemm;
      else if (region[2]) begin
        if (region[1]) begin
          if (region[0]) here_used <= or_issue_job_gemm;
          else here_used <= not_issue_job_gemm & ~and_issue_job_vgen;
        end
        else here_used <= not_issue_job_gemm;
      end
      else if (region[0]) here_used <= issue_clustered;
      else here_used <= 1'b1;
    end
  end
  always @(posedge clk) begin
    if (eq_region_state) here_start <= {10'd0, mux_image_35[39:0]};
  end
  always @(posedge clk) begin
    if (eq_region_state) here_end <= {9'd0, {1'b0, mux_image_35[39:0]} + {24'd0, mux_image_4_5}};
    else if (eq_region_state_2) begin
      if (times[0]) here_end <= here_end + addend;
    end
  end
  always @(posedge clk) begin
    if (eq_region_state) addend <= {18'd0, mux_issue_w_stride};
    else if (eq_region_state_2) addend <= {addend[48:0], 1'b0};
  end
  always @(posedge clk) begin
    if (eq_region_state) times <= (region[3] ? image_7 : mux_image_2) - 16'd1;
    else if (eq_region_state_2) times <= {1'b0, times[15:1]};
  end
  always @(posedge clk) begin
    if (eq_region_state) crooked <= ~((or_image_35 & mux_const_27) == 7'd0);
  end
  always @(posedge clk) begin
    if (eq_region_state) beyond <= ~(mux_image_35[63:40] == 24'd0);
  end
  always @(posedge clk) begin
    if (eq_region_state) begin
      if (region[3]) region_field <= 7'd64;
      else if (region[2]) region_field <= {1'b0, region[1] ? mux_const_23 : mux_const_24};
      else if (region[1]) region_field <= {2'd0, region[0] ? 5'd24 : 5'd0};
      else if (region[0]) region_field <= 7'd80;
      else region_field <= 7'd72;
    end
  end
  always @(posedge clk) begin
    if (and_region_state) begin
      if (eq_region_2) z_span_used <= here_used;
    end
  end
  always @(posedge clk) begin
    if (and_region_state) begin
      if (eq_region_2) z_span_start <= here_start;
    end
  end
  always @(posedge clk) begin
    if (and_region_state) begin
      if (eq_region_2) z_span_end <= here_end;
    end
  end
  always @(posedge clk) begin
    if (and_region_state) begin
      if (eq_region_3) zc_span_used <= here_used;
    end
  end
  always @(posedge clk) begin
    if (and_region_state) begin
      if (eq_region_3) zc_span_start <= here_start;
    end
  end
  always @(posedge clk) begin
    if (and_region_state) begin
      if (eq_region_3) zc_span_end <= here_end;
    end
  end
  always @(posedge clk) begin
    if (rst) all_issued <= 1'b0;
    else if (start | clear) all_issued <= 1'b0;
    else if (and_issue_valid) all_issued <= eq_index;
  end
  assign cmd_stride = 32'd0;
  assign cmd_rows = 1'b1;
  assign cmd_gather = 1'b0;
  assign issue_job_multiplier = image_10;
  assign issue_index = index;
  assign issue_d = image_4;
  assign all = all_issued;
  wire unused_ok = &{1'b0, sum_image_4[5:0], sum_issue_job_dim[5:0], diff_here_end[39:0]};
endmodule
