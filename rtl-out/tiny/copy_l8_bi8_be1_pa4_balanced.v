module copy_l8_bi8_be1_pa4_balanced (
  input clk,
  input advance,
  input load,
  input swap,
  input [63:0] cen_row,
  input [63:0] row,
  input [1:0] pack,
  input live,
  input valid,
  output [63:0] distance
);
  wire signed [7:0] cen_row_0 = cen_row[7:0];
  wire signed [7:0] cen_row_1 = cen_row[15:8];
  wire signed [7:0] cen_row_2 = cen_row[23:16];
  wire signed [7:0] cen_row_3 = cen_row[31:24];
  wire signed [7:0] cen_row_4 = cen_row[39:32];
  wire signed [7:0] cen_row_5 = cen_row[47:40];
  wire signed [7:0] cen_row_6 = cen_row[55:48];
  wire signed [7:0] cen_row_7 = cen_row[63:56];
  wire signed [7:0] row_0 = row[7:0];
  wire signed [7:0] row_1 = row[15:8];
  wire signed [7:0] row_2 = row[23:16];
  wire signed [7:0] row_3 = row[31:24];
  wire signed [7:0] row_4 = row[39:32];
  wire signed [7:0] row_5 = row[47:40];
  wire signed [7:0] row_6 = row[55:48];
  wire signed [7:0] row_7 = row[63:56];
  wire [1:0] pack_0 = pack;
  reg signed [7:0] shadow_0;
  reg signed [7:0] shadow_1;
  reg signed [7:0] shadow_2;
  reg signed [7:0] shadow_3;
  reg signed [7:0] shadow_4;
  reg signed [7:0] shadow_5;
  reg signed [7:0] shadow_6;
  reg signed [7:0] shadow_7;
  reg signed [7:0] active_0;
  reg signed [7:0] active_1;
  reg signed [7:0] active_2;
  reg signed [7:0] active_3;
  reg signed [7:0] active_4;
  reg signed [7:0] active_5;
  reg signed [7:0] active_6;
  reg signed [7:0] active_7;
  reg [7:0] abs_0_sum;
  reg abs_0_carry;
  reg [7:0] abs_1_sum;
  reg abs_1_carry;
  reg [7:0] abs_2_sum;
  reg abs_2_carry;
  reg [7:0] abs_3_sum;
  reg abs_3_carry;
  reg [7:0] abs_4_sum;
  reg abs_4_carry;
  reg [7:0] abs_5_sum;
  reg abs_5_carry;
  reg [7:0] abs_6_sum;
  reg abs_6_carry;
  reg [7:0] abs_7_sum;
  reg abs_7_carry;
  reg [8:0] sum_0_1_sum;
  reg sum_0_1_carry;
  reg [8:0] sum_2_3_sum;
  reg sum_2_3_carry;
  reg [9:0] sum_0_3_sum;
  reg sum_0_3_carry;
  reg [8:0] sum_4_5_sum;
  reg sum_4_5_carry;
  reg [8:0] sum_6_7_sum;
  reg sum_6_7_carry;
  reg [9:0] sum_4_7_sum;
  reg sum_4_7_carry;
  reg [10:0] sum_0_7_sum;
  reg sum_0_7_carry;
  reg [9:0] sum_0_3_d1_sum;
  reg sum_0_3_d1_carry;
  reg [8:0] sum_0_1_d1_sum;
  reg sum_0_1_d1_carry;
  reg [8:0] sum_0_1_d2_sum;
  reg sum_0_1_d2_carry;
  reg [15:0] distance_0;
  reg [8:0] sum_2_3_d1_sum;
  reg sum_2_3_d1_carry;
  reg [8:0] sum_2_3_d2_sum;
  reg sum_2_3_d2_carry;
  reg [15:0] distance_1;
  reg [9:0] sum_4_7_d1_sum;
  reg sum_4_7_d1_carry;
  reg [8:0] sum_4_5_d1_sum;
  reg sum_4_5_d1_carry;
  reg [8:0] sum_4_5_d2_sum;
  reg sum_4_5_d2_carry;
  reg [15:0] distance_2;
  reg [8:0] sum_6_7_d1_sum;
  reg sum_6_7_d1_carry;
  reg [8:0] sum_6_7_d2_sum;
  reg sum_6_7_d2_carry;
  reg [15:0] distance_3;
  wire signed [8:0] diff_row_0 = {row_0[7], row_0} - {active_0[7], active_0};
  wire [7:0] cat_row_0 = {8{diff_row_0[8]}};
  wire signed [8:0] diff_row_1 = {row_1[7], row_1} - {active_1[7], active_1};
  wire [7:0] cat_row_1 = {8{diff_row_1[8]}};
  wire signed [8:0] diff_row_2 = {row_2[7], row_2} - {active_2[7], active_2};
  wire [7:0] cat_row_2 = {8{diff_row_2[8]}};
  wire signed [8:0] diff_row_3 = {row_3[7], row_3} - {active_3[7], active_3};
  wire [7:0] cat_row_3 = {8{diff_row_3[8]}};
  wire signed [8:0] diff_row_4 = {row_4[7], row_4} - {active_4[7], active_4};
  wire [7:0] cat_row_4 = {8{diff_row_4[8]}};
  wire signed [8:0] diff_row_5 = {row_5[7], row_5} - {active_5[7], active_5};
  wire [7:0] cat_row_5 = {8{diff_row_5[8]}};
  wire signed [8:0] diff_row_6 = {row_6[7], row_6} - {active_6[7], active_6};
  wire [7:0] cat_row_6 = {8{diff_row_6[8]}};
  wire signed [8:0] diff_row_7 = {row_7[7], row_7} - {active_7[7], active_7};
  wire [7:0] cat_row_7 = {8{diff_row_7[8]}};
  wire and_valid = valid & advance;
  wire [8:0] sum_abs_0_sum = {1'b0, abs_0_sum} + {1'b0, abs_1_sum};
  wire [8:0] sum_abs_2_sum = {1'b0, abs_2_sum} + {1'b0, abs_3_sum};
  wire [9:0] sum_sum_0_1_sum = {1'b0, sum_0_1_sum} + {1'b0, sum_2_3_sum};
  wire [8:0] sum_abs_4_sum = {1'b0, abs_4_sum} + {1'b0, abs_5_sum};
  wire [8:0] sum_abs_6_sum = {1'b0, abs_6_sum} + {1'b0, abs_7_sum};
  wire [9:0] sum_sum_4_5_sum = {1'b0, sum_4_5_sum} + {1'b0, sum_6_7_sum};
  wire [10:0] sum_sum_0_3_sum = {1'b0, sum_0_3_sum} + {1'b0, sum_4_7_sum};
  wire eq_pack_0 = pack_0 == 2'd1;
  wire [10:0] ext_sum_0_3_d1_sum = {1'b0, sum_0_3_d1_sum};
  wire [10:0] mux_sum_0_3_d1_sum = eq_pack_0 ? ext_sum_0_3_d1_sum : sum_0_7_sum;
  wire mux_sum_0_3_d1_carry = eq_pack_0 ? sum_0_3_d1_carry : sum_0_7_carry;
  wire or_pack_0 = (pack_0 == 2'd0) | eq_pack_0;
  wire eq_pack_0_2 = pack_0 == 2'd2;
  wire [10:0] ext_sum_0_1_d2_sum = {2'd0, sum_0_1_d2_sum};
  wire [10:0] mux_sum_0_1_d2_sum = eq_pack_0_2 ? ext_sum_0_1_d2_sum : mux_sum_0_3_d1_sum;
  wire mux_sum_0_1_d2_carry = eq_pack_0_2 ? sum_0_1_d2_carry : mux_sum_0_3_d1_carry;
  wire [11:0] sum_sum_0_1_d2_sum = {1'b0, mux_sum_0_1_d2_sum} + {11'd0, mux_sum_0_1_d2_carry};
  wire and_pack_0 = eq_pack_0_2 & live;
  wire [9:0] ext_sum_4_5_d2_sum = {1'b0, sum_4_5_d2_sum};
  wire [9:0] mux_sum_4_5_d2_sum = eq_pack_0_2 ? ext_sum_4_5_d2_sum : sum_4_7_d1_sum;
  wire mux_sum_4_5_d2_carry = eq_pack_0_2 ? sum_4_5_d2_carry : sum_4_7_d1_carry;
  wire [10:0] sum_sum_4_5_d2_sum = {1'b0, mux_sum_4_5_d2_sum} + {10'd0, mux_sum_4_5_d2_carry};
  always @(posedge clk) begin
    if (load) shadow_0 <= cen_row_0;
  end
  always @(posedge clk) begin
    if (load) shadow_1 <= cen_row_1;
  end
  always @(posedge clk) begin
    if (load) shadow_2 <= cen_row_2;
  end
  always @(posedge clk) begin
    if (load) shadow_3 <= cen_row_3;
  end
  always @(posedge clk) begin
    if (load) shadow_4 <= cen_row_4;
  end
  always @(posedge clk) begin
    if (load) shadow_5 <= cen_row_5;
  end
  always @(posedge clk) begin
    if (load) shadow_6 <= cen_row_6;
  end
  always @(posedge clk) begin
    if (load) shadow_7 <= cen_row_7;
  end
  always @(posedge clk) begin
    if (swap) active_0 <= shadow_0;
  end
  always @(posedge clk) begin
    if (swap) active_1 <= shadow_1;
  end
  always @(posedge clk) begin
    if (swap) active_2 <= shadow_2;
  end
  always @(posedge clk) begin
    if (swap) active_3 <= shadow_3;
  end
  always @(posedge clk) begin
    if (swap) active_4 <= shadow_4;
  end
  always @(posedge clk) begin
    if (swap) active_5 <= shadow_5;
  end
  always @(posedge clk) begin
    if (swap) active_6 <= shadow_6;
  end
  always @(posedge clk) begin
    if (swap) active_7 <= shadow_7;
  end
  always @(posedge clk) begin
    if (advance) abs_0_sum <= diff_row_0[7:0] ^ cat_row_0;
  end
  always @(posedge clk) begin
    if (advance) abs_0_carry <= diff_row_0[8];
  end
  always @(posedge clk) begin
    if (advance) abs_1_sum <= diff_row_1[7:0] ^ cat_row_1;
  end
  always @(posedge clk) begin
    if (advance) abs_1_carry <= diff_row_1[8];
  end
  always @(posedge clk) begin
    if (advance) abs_2_sum <= diff_row_2[7:0] ^ cat_row_2;
  end
  always @(posedge clk) begin
    if (advance) abs_2_carry <= diff_row_2[8];
  end
  always @(posedge clk) begin
    if (advance) abs_3_sum <= diff_row_3[7:0] ^ cat_row_3;
  end
  always @(posedge clk) begin
    if (advance) abs_3_carry <= diff_row_3[8];
  end
  always @(posedge clk) begin
    if (advance) abs_4_sum <= diff_row_4[7:0] ^ cat_row_4;
  end
  always @(posedge clk) begin
    if (advance) abs_4_carry <= diff_row_4[8];
  end
  always @(posedge clk) begin
    if (advance) abs_5_sum <= diff_row_5[7:0] ^ cat_row_5;
  end
  always @(posedge clk) begin
    if (advance) abs_5_carry <= diff_row_5[8];
  end
  always @(posedge clk) begin
    if (advance) abs_6_sum <= diff_row_6[7:0] ^ cat_row_6;
  end
  always @(posedge clk) begin
    if (advance) abs_6_carry <= diff_row_6[8];
  end
  always @(posedge clk) begin
    if (advance) abs_7_sum <= diff_row_7[7:0] ^ cat_row_7;
  end
  always @(posedge clk) begin
    if (advance) abs_7_carry <= diff_row_7[8];
  end
  always @(posedge clk) begin
    if (advance) sum_0_1_sum <= sum_abs_0_sum + {8'd0, abs_0_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_0_1_carry <= abs_1_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_2_3_sum <= sum_abs_2_sum + {8'd0, abs_2_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_2_3_carry <= abs_3_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_0_3_sum <= sum_sum_0_1_sum + {9'd0, sum_0_1_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_0_3_carry <= sum_2_3_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_4_5_sum <= sum_abs_4_sum + {8'd0, abs_4_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_4_5_carry <= abs_5_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_6_7_sum <= sum_abs_6_sum + {8'd0, abs_6_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_6_7_carry <= abs_7_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_4_7_sum <= sum_sum_4_5_sum + {9'd0, sum_4_5_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_4_7_carry <= sum_6_7_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_0_7_sum <= sum_sum_0_3_sum + {10'd0, sum_0_3_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_0_7_carry <= sum_4_7_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_0_3_d1_sum <= sum_0_3_sum;
  end
  always @(posedge clk) begin
    if (advance) sum_0_3_d1_carry <= sum_0_3_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_0_1_d1_sum <= sum_0_1_sum;
  end
  always @(posedge clk) begin
    if (advance) sum_0_1_d1_carry <= sum_0_1_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_0_1_d2_sum <= sum_0_1_d1_sum;
  end
  always @(posedge clk) begin
    if (advance) sum_0_1_d2_carry <= sum_0_1_d1_carry;
  end
  always @(posedge clk) begin
    if (and_valid) begin
      if ((or_pack_0 | eq_pack_0_2) & live) distance_0 <= {4'd0, sum_sum_0_1_d2_sum};
      else distance_0 <= 16'd65535;
    end
  end
  always @(posedge clk) begin
    if (advance) sum_2_3_d1_sum <= sum_2_3_sum;
  end
  always @(posedge clk) begin
    if (advance) sum_2_3_d1_carry <= sum_2_3_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_2_3_d2_sum <= sum_2_3_d1_sum;
  end
  always @(posedge clk) begin
    if (advance) sum_2_3_d2_carry <= sum_2_3_d1_carry;
  end
  always @(posedge clk) begin
    if (and_valid) begin
      if (and_pack_0) distance_1 <= {6'd0, {1'b0, sum_2_3_d2_sum} + {9'd0, sum_2_3_d2_carry}};
      else distance_1 <= 16'd65535;
    end
  end
  always @(posedge clk) begin
    if (advance) sum_4_7_d1_sum <= sum_4_7_sum;
  end
  always @(posedge clk) begin
    if (advance) sum_4_7_d1_carry <= sum_4_7_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_4_5_d1_sum <= sum_4_5_sum;
  end
  always @(posedge clk) begin
    if (advance) sum_4_5_d1_carry <= sum_4_5_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_4_5_d2_sum <= sum_4_5_d1_sum;
  end
  always @(posedge clk) begin
    if (advance) sum_4_5_d2_carry <= sum_4_5_d1_carry;
  end
  always @(posedge clk) begin
    if (and_valid) begin
      if ((eq_pack_0 | eq_pack_0_2) & live) distance_2 <= {5'd0, sum_sum_4_5_d2_sum};
      else distance_2 <= 16'd65535;
    end
  end
  always @(posedge clk) begin
    if (advance) sum_6_7_d1_sum <= sum_6_7_sum;
  end
  always @(posedge clk) begin
    if (advance) sum_6_7_d1_carry <= sum_6_7_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_6_7_d2_sum <= sum_6_7_d1_sum;
  end
  always @(posedge clk) begin
    if (advance) sum_6_7_d2_carry <= sum_6_7_d1_carry;
  end
  always @(posedge clk) begin
    if (and_valid) begin
      if (and_pack_0) distance_3 <= {6'd0, {1'b0, sum_6_7_d2_sum} + {9'd0, sum_6_7_d2_carry}};
      else distance_3 <= 16'd65535;
    end
  end
  assign distance = {distance_3, distance_2, distance_1, distance_0};
endmodule
