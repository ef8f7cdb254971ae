(* keep_hierarchy *)
module step_i41_b32_o41 (
  input [40:0] v,
  input shift,
  output [40:0] y
);
  assign y = shift ? {32'd0, v[40:32]} : v;
endmodule

(* keep_hierarchy *)
module step_i41_b16_o33 (
  input [40:0] v,
  input shift,
  output [32:0] y,
  output over
);
  wire [40:0] mux_v = shift ? {16'd0, v[40:16]} : v;
  assign y = mux_v[32:0];
  assign over = ~(mux_v[40:33] == 8'd0);
endmodule

(* keep_hierarchy *)
module step_i33_b8_o25 (
  input [32:0] v,
  input shift,
  output [24:0] y,
  output over
);
  wire [32:0] mux_v = shift ? {8'd0, v[32:8]} : v;
  assign y = mux_v[24:0];
  assign over = ~(mux_v[32:25] == 8'd0);
endmodule

(* keep_hierarchy *)
module step_i25_b4_o21 (
  input [24:0] v,
  input shift,
  output [20:0] y,
  output over
);
  wire [24:0] mux_v = shift ? {4'd0, v[24:4]} : v;
  assign y = mux_v[20:0];
  assign over = ~(mux_v[24:21] == 4'd0);
endmodule

(* keep_hierarchy *)
module step_i21_b2_o19 (
  input [20:0] v,
  input shift,
  output [18:0] y,
  output over
);
  wire [20:0] mux_v = shift ? {2'd0, v[20:2]} : v;
  assign y = mux_v[18:0];
  assign over = ~(mux_v[20:19] == 2'd0);
endmodule

(* keep_hierarchy *)
module step_i19_b1_o18 (
  input [18:0] v,
  input shift,
  output [17:0] y,
  output over
);
  wire [18:0] mux_v = shift ? {1'b0, v[18:1]} : v;
  assign y = mux_v[17:0];
  assign over = mux_v[18];
endmodule

(* keep_hierarchy *)
module rounding_w17 (
  input [17:0] v,
  input over,
  output [16:0] y
);
  wire [18:0] sum_v = {1'b0, v} + 19'd1;
  wire [16:0] cat_over = {17{over | sum_v[18]}};
  assign y = sum_v[17:1] | cat_over;
  wire unused_ok = &{1'b0, sum_v[0]};
endmodule

(* keep_hierarchy *)
module step_i34_b16_o32 (
  input [33:0] v,
  input shift,
  output [31:0] y,
  output over
);
  wire [33:0] mux_v = shift ? {16'd0, v[33:16]} : v;
  assign y = mux_v[31:0];
  assign over = ~(mux_v[33:32] == 2'd0);
endmodule

(* keep_hierarchy *)
module step_i32_b8_o24 (
  input [31:0] v,
  input shift,
  output [23:0] y,
  output over
);
  wire [31:0] mux_v = shift ? {8'd0, v[31:8]} : v;
  assign y = mux_v[23:0];
  assign over = ~(mux_v[31:24] == 8'd0);
endmodule

(* keep_hierarchy *)
module step_i24_b4_o20 (
  input [23:0] v,
  input shift,
  output [19:0] y,
  output over
);
  wire [23:0] mux_v = shift ? {4'd0, v[23:4]} : v;
  assign y = mux_v[19:0];
  assign over = ~(mux_v[23:20] == 4'd0);
endmodule

(* keep_hierarchy *)
module step_i20_b2_o18 (
  input [19:0] v,
  input shift,
  output [17:0] y,
  output over
);
  wire [19:0] mux_v = shift ? {2'd0, v[19:2]} : v;
  assign y = mux_v[17:0];
  assign over = ~(mux_v[19:18] == 2'd0);
endmodule

(* keep_hierarchy *)
module step_i18_b1_o17 (
  input [17:0] v,
  input shift,
  output [16:0] y,
  output over
);
  wire [17:0] mux_v = shift ? {1'b0, v[17:1]} : v;
  assign y = mux_v[16:0];
  assign over = mux_v[17];
endmodule

(* keep_hierarchy *)
module rounding_w16 (
  input [16:0] v,
  input over,
  output [15:0] y
);
  wire [17:0] sum_v = {1'b0, v} + 18'd1;
  wire [15:0] cat_over = {16{over | sum_v[17]}};
  assign y = sum_v[16:1] | cat_over;
  wire unused_ok = &{1'b0, sum_v[0]};
endmodule

module lane_a40_narrow (
  input clk,
  input advance,
  input signed [39:0] acc,
  input signed [39:0] max,
  input keep,
  input [2:0] coarse,
  input [2:0] fine,
  input [15:0] multiplier,
  input [1:0] post_coarse,
  input [2:0] post_fine,
  output reg [15:0] x
);
  reg [39:0] distance;
  reg [24:0] near_v;
  reg near_over;
  reg [16:0] u;
  reg [31:0] low;
  reg [15:0] high;
  reg [32:0] product;
  reg [23:0] scaled_v;
  reg scaled_over;
  reg keep_1;
  reg keep_2;
  reg keep_3;
  reg keep_4;
  reg keep_5;
  reg keep_6;
  wire [40:0] pre_32_y;
  wire [32:0] pre_16_y;
  wire pre_16_over;
  wire [24:0] pre_8_y;
  wire pre_8_over;
  wire [20:0] pre_4_y;
  wire pre_4_over;
  wire [18:0] pre_2_y;
  wire pre_2_over;
  wire [17:0] pre_1_y;
  wire pre_1_over;
  wire [16:0] pre_round_y;
  wire [31:0] post_16_y;
  wire post_16_over;
  wire [23:0] post_8_y;
  wire post_8_over;
  wire [19:0] post_4_y;
  wire post_4_over;
  wire [17:0] post_2_y;
  wire post_2_over;
  wire [16:0] post_1_y;
  wire post_1_over;
  wire [15:0] post_round_y;
  wire or_near_over = near_over | pre_4_over | pre_2_over;
  wire [31:0] prod_u = {16'd0, u[15:0]} * {16'd0, multiplier};
  wire [16:0] sum_low = {1'b0, low[31:16]} + {1'b0, high};
  wire or_scaled_over = scaled_over | post_4_over;
  wire or_scaled_over_2 = or_scaled_over | post_2_over;
  wire or_scaled_over_3 = or_scaled_over_2 | post_1_over;
  always @(posedge clk) begin
    if (advance) distance <= max - acc;
  end
  always @(posedge clk) begin
    if (advance) near_v <= pre_8_y;
  end
  always @(posedge clk) begin
    if (advance) near_over <= pre_16_over | pre_8_over;
  end
  always @(posedge clk) begin
    if (advance) u <= pre_round_y;
  end
  always @(posedge clk) begin
    if (advance) low <= prod_u;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (u[16]) high <= multiplier;
      else high <= 16'd0;
    end
  end
  always @(posedge clk) begin
    if (advance) product <= {sum_low, low[15:0]};
  end
  always @(posedge clk) begin
    if (advance) scaled_v <= post_8_y;
  end
  always @(posedge clk) begin
    if (advance) scaled_over <= post_16_over | post_8_over;
  end
  always @(posedge clk) begin
    if (advance) keep_1 <= keep;
  end
  always @(posedge clk) begin
    if (advance) keep_2 <= keep_1;
  end
  always @(posedge clk) begin
    if (advance) keep_3 <= keep_2;
  end
  always @(posedge clk) begin
    if (advance) keep_4 <= keep_3;
  end
  always @(posedge clk) begin
    if (advance) keep_5 <= keep_4;
  end
  always @(posedge clk) begin
    if (advance) keep_6 <= keep_5;
  end
  always @(posedge clk) begin
    if (advance) x <= post_round_y;
  end
  step_i41_b32_o41 pre_32 (
    .v({distance, 1'b0}),
    .shift(coarse[2]),
    .y(pre_32_y)
  );
  step_i41_b16_o33 pre_16 (
    .v(pre_32_y),
    .shift(coarse[1]),
    .y(pre_16_y),
    .over(pre_16_over)
  );
  step_i33_b8_o25 pre_8 (
    .v(pre_16_y),
    .shift(coarse[0]),
    .y(pre_8_y),
    .over(pre_8_over)
  );
  step_i25_b4_o21 pre_4 (
    .v(near_v),
    .shift(fine[2]),
    .y(pre_4_y),
    .over(pre_4_over)
  );
  step_i21_b2_o19 pre_2 (
    .v(pre_4_y),
    .shift(fine[1]),
    .y(pre_2_y),
    .over(pre_2_over)
  );
  step_i19_b1_o18 pre_1 (
    .v(pre_2_y),
    .shift(fine[0]),
    .y(pre_1_y),
    .over(pre_1_over)
  );
  rounding_w17 pre_round (
    .v(pre_1_y),
    .over(or_near_over | pre_1_over),
    .y(pre_round_y)
  );
  step_i34_b16_o32 post_16 (
    .v({product, 1'b0}),
    .shift(post_coarse[1]),
    .y(post_16_y),
    .over(post_16_over)
  );
  step_i32_b8_o24 post_8 (
    .v(post_16_y),
    .shift(post_coarse[0]),
    .y(post_8_y),
    .over(post_8_over)
  );
  step_i24_b4_o20 post_4 (
    .v(scaled_v),
    .shift(post_fine[2]),
    .y(post_4_y),
    .over(post_4_over)
  );
  step_i20_b2_o18 post_2 (
    .v(post_4_y),
    .shift(post_fine[1]),
    .y(post_2_y),
    .over(post_2_over)
  );
  step_i18_b1_o17 post_1 (
    .v(post_2_y),
    .shift(post_fine[0]),
    .y(post_1_y),
    .over(post_1_over)
  );
  rounding_w16 post_round (
    .v(post_1_y),
    .over(or_scaled_over_3 | ~keep_6),
    .y(post_round_y)
  );
endmodule

module requant_l1_a40_narrow (
  input clk,
  input rst,
  input in_valid,
  input [39:0] in_acc,
  input in_keep,
  input signed [39:0] in_max,
  input [5:0] in_pre,
  input [15:0] in_multiplier,
  input [4:0] in_post,
  input out_ready,
  output in_ready,
  output out_valid,
  output [15:0] out_x
);
  wire signed [39:0] in_acc_0 = in_acc;
  reg p_valid_1;
  reg p_valid_2;
  reg p_valid_3;
  reg p_valid_4;
  reg p_valid_5;
  reg p_valid_6;
  reg p_valid_7;
  reg [5:0] pre_1;
  reg [5:0] pre_2;
  reg [15:0] multiplier_1;
  reg [15:0] multiplier_2;
  reg [15:0] multiplier_3;
  reg [4:0] post_1;
  reg [4:0] post_2;
  reg [4:0] post_3;
  reg [4:0] post_4;
  reg [4:0] post_5;
  reg [4:0] post_6;
  wire [15:0] lane_0_x;
  wire p_advance = out_ready | ~p_valid_7;
  always @(posedge clk) begin
    if (rst) p_valid_1 <= 1'b0;
    else if (p_advance) p_valid_1 <= in_valid;
  end
  always @(posedge clk) begin
    if (rst) p_valid_2 <= 1'b0;
    else if (p_advance) p_valid_2 <= p_valid_1;
  end
  always @(posedge clk) begin
    if (rst) p_valid_3 <= 1'b0;
    else if (p_advance) p_valid_3 <= p_valid_2;
  end
  always @(posedge clk) begin
    if (rst) p_valid_4 <= 1'b0;
    else if (p_advance) p_valid_4 <= p_valid_3;
  end
  always @(posedge clk) begin
    if (rst) p_valid_5 <= 1'b0;
    else if (p_advance) p_valid_5 <= p_valid_4;
  end
  always @(posedge clk) begin
    if (rst) p_valid_6 <= 1'b0;
    else if (p_advance) p_valid_6 <= p_valid_5;
  end
  always @(posedge clk) begin
    if (rst) p_valid_7 <= 1'b0;
    else if (p_advance) p_valid_7 <= p_valid_6;
  end
  always @(posedge clk) begin
    if (p_advance) pre_1 <= in_pre;
  end
  always @(posedge clk) begin
    if (p_advance) pre_2 <= pre_1;
  end
  always @(posedge clk) begin
    if (p_advance) multiplier_1 <= in_multiplier;
  end
  always @(posedge clk) begin
    if (p_advance) multiplier_2 <= multiplier_1;
  end
  always @(posedge clk) begin
    if (p_advance) multiplier_3 <= multiplier_2;
  end
  always @(posedge clk) begin
    if (p_advance) post_1 <= in_post;
  end
  always @(posedge clk) begin
    if (p_advance) post_2 <= post_1;
  end
  always @(posedge clk) begin
    if (p_advance) post_3 <= post_2;
  end
  always @(posedge clk) begin
    if (p_advance) post_4 <= post_3;
  end
  always @(posedge clk) begin
    if (p_advance) post_5 <= post_4;
  end
  always @(posedge clk) begin
    if (p_advance) post_6 <= post_5;
  end
  lane_a40_narrow lane_0 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_0),
    .max(in_max),
    .keep(in_keep),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_5[4:3]),
    .post_fine(post_6[2:0]),
    .x(lane_0_x)
  );
  assign in_ready = p_advance;
  assign out_valid = p_valid_7;
  assign out_x = lane_0_x;
  wire unused_ok = &{1'b0, pre_2[5:3], post_6[4:3]};
endmodule
