module dist_l4_w8 (
  input clk,
  input rst,
  input [31:0] row,
  input [31:0] cen,
  input valid,
  output [9:0] distance,
  output reg [9:0] best,
  output [23:0] ahead
);
  wire signed [7:0] row_0 = row[7:0];
  wire signed [7:0] row_1 = row[15:8];
  wire signed [7:0] row_2 = row[23:16];
  wire signed [7:0] row_3 = row[31:24];
  wire signed [7:0] cen_0 = cen[7:0];
  wire signed [7:0] cen_1 = cen[15:8];
  wire signed [7:0] cen_2 = cen[23:16];
  wire signed [7:0] cen_3 = cen[31:24];
  wire signed [8:0] diff_row_0 = {row_0[7], row_0} - {cen_0[7], cen_0};
  wire lt_row_0 = diff_row_0 < 9'sd0;
  wire signed [8:0] diff_row_0_2 = 9'sd0 - diff_row_0;
  wire [7:0] abs_0 = lt_row_0 ? diff_row_0_2[7:0] : diff_row_0[7:0];
  wire signed [8:0] diff_row_1 = {row_1[7], row_1} - {cen_1[7], cen_1};
  wire lt_row_1 = diff_row_1 < 9'sd0;
  wire signed [8:0] diff_row_1_2 = 9'sd0 - diff_row_1;
  wire [7:0] abs_1 = lt_row_1 ? diff_row_1_2[7:0] : diff_row_1[7:0];
  wire signed [8:0] diff_row_2 = {row_2[7], row_2} - {cen_2[7], cen_2};
  wire lt_row_2 = diff_row_2 < 9'sd0;
  wire signed [8:0] diff_row_2_2 = 9'sd0 - diff_row_2;
  wire [7:0] abs_2 = lt_row_2 ? diff_row_2_2[7:0] : diff_row_2[7:0];
  wire signed [8:0] diff_row_3 = {row_3[7], row_3} - {cen_3[7], cen_3};
  wire lt_row_3 = diff_row_3 < 9'sd0;
  wire signed [8:0] diff_row_3_2 = 9'sd0 - diff_row_3;
  wire [7:0] abs_3 = lt_row_3 ? diff_row_3_2[7:0] : diff_row_3[7:0];
  wire [8:0] sum_abs_0 = {1'b0, abs_0} + {1'b0, abs_1};
  wire [8:0] sum_abs_2 = {1'b0, abs_2} + {1'b0, abs_3};
  assign distance = {1'b0, sum_abs_0} + {1'b0, sum_abs_2};
  always @(posedge clk) begin
    if (rst) best <= 10'd1023;
    else if (valid & (distance < best)) best <= distance;
  end
  assign ahead = {cen_2, row_1, cen_0};
  wire unused_ok = &{1'b0, diff_row_0_2[8], diff_row_1_2[8], diff_row_2_2[8], diff_row_3_2[8]};
endmodule
