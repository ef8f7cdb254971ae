module distu_l64_b16_cop1_col64_pa4_balanced (
  input clk,
  input rst,
  input cen_valid,
  input [1023:0] cen_row,
  input [1:0] cen_pack,
  input cen_end,
  input cen_last,
  input in_valid,
  input [1023:0] in_row,
  input in_end,
  input in_last,
  input out_ready,
  output cen_ready,
  output in_ready,
  output reg out_valid,
  output [95:0] out_distance,
  output reg out_last
);
  wire [1:0] cen_pack_0 = cen_pack;
  reg pass_open;
  reg shadow_full;
  reg load_copy;
  reg [1:0] shadow_pack;
  reg [1:0] active_pack;
  reg valid_1;
  reg tag_1_end;
  reg tag_1_last;
  reg tag_1_live_0;
  reg [1:0] tag_1_pack_0;
  reg valid_2;
  reg tag_2_end;
  reg tag_2_last;
  reg tag_2_live_0;
  reg [1:0] tag_2_pack_0;
  reg valid_3;
  reg tag_3_end;
  reg tag_3_last;
  reg tag_3_live_0;
  reg [1:0] tag_3_pack_0;
  reg valid_4;
  reg tag_4_end;
  reg tag_4_last;
  reg tag_4_live_0;
  reg [1:0] tag_4_pack_0;
  reg valid_5;
  reg tag_5_end;
  reg tag_5_last;
  reg tag_5_live_0;
  reg [1:0] tag_5_pack_0;
  reg valid_6;
  reg tag_6_end;
  reg tag_6_last;
  reg tag_6_live_0;
  reg [1:0] tag_6_pack_0;
  reg valid_7;
  reg tag_7_end;
  reg tag_7_last;
  reg tag_7_live_0;
  reg [1:0] tag_7_pack_0;
  wire [95:0] copy_0_distance;
  wire advance = ~out_valid | out_ready;
  assign in_ready = pass_open & advance;
  wire take = in_valid & in_ready;
  wire and_take = take & in_last;
  assign cen_ready = ~shadow_full;
  wire and_cen_valid = cen_valid & cen_ready;
  wire swap = shadow_full & (~pass_open | and_take);
  wire not_load_copy = ~load_copy;
  wire and_cen_valid_2 = and_cen_valid & cen_end;
  wire and_cen_valid_3 = and_cen_valid_2 & (cen_last | not_load_copy);
  always @(posedge clk) begin
    if (rst) out_valid <= 1'b0;
    else if (advance) out_valid <= valid_7 & tag_7_end;
  end
  always @(posedge clk) begin
    if (rst) pass_open <= 1'b0;
    else if (swap) pass_open <= 1'b1;
    else if (and_take) pass_open <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) shadow_full <= 1'b0;
    else if (and_cen_valid_3) shadow_full <= 1'b1;
    else if (swap) shadow_full <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) load_copy <= 1'b0;
    else if (and_cen_valid_2) begin
      if (and_cen_valid_3) load_copy <= 1'b0;
      else load_copy <= load_copy + 1'b1;
    end
  end
  always @(posedge clk) begin
    if (and_cen_valid_3) shadow_pack <= cen_pack_0;
  end
  always @(posedge clk) begin
    if (swap) active_pack <= shadow_pack;
  end
  always @(posedge clk) begin
    if (rst) valid_1 <= 1'b0;
    else if (advance) valid_1 <= take;
  end
  always @(posedge clk) begin
    if (advance) tag_1_end <= in_end;
  end
  always @(posedge clk) begin
    if (advance) tag_1_last <= in_last;
  end
  always @(posedge clk) begin
    if (advance) tag_1_live_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (advance) tag_1_pack_0 <= active_pack;
  end
  always @(posedge clk) begin
    if (rst) valid_2 <= 1'b0;
    else if (advance) valid_2 <= valid_1;
  end
  always @(posedge clk) begin
    if (advance) tag_2_end <= tag_1_end;
  end
  always @(posedge clk) begin
    if (advance) tag_2_last <= tag_1_last;
  end
  always @(posedge clk) begin
    if (advance) tag_2_live_0 <= tag_1_live_0;
  end
  always @(posedge clk) begin
    if (advance) tag_2_pack_0 <= tag_1_pack_0;
  end
  always @(posedge clk) begin
    if (rst) valid_3 <= 1'b0;
    else if (advance) valid_3 <= valid_2;
  end
  always @(posedge clk) begin
    if (advance) tag_3_end <= tag_2_end;
  end
  always @(posedge clk) begin
    if (advance) tag_3_last <= tag_2_last;
  end
  always @(posedge clk) begin
    if (advance) tag_3_live_0 <= tag_2_live_0;
  end
  always @(posedge clk) begin
    if (advance) tag_3_pack_0 <= tag_2_pack_0;
  end
  always @(posedge clk) begin
    if (rst) valid_4 <= 1'b0;
    else if (advance) valid_4 <= valid_3;
  end
  always @(posedge clk) begin
    if (advance) tag_4_end <= tag_3_end;
  end
  always @(posedge clk) begin
    if (advance) tag_4_last <= tag_3_last;
  end
  always @(posedge clk) begin
    if (advance) tag_4_live_0 <= tag_3_live_0;
  end
  always @(posedge clk) begin
    if (advance) tag_4_pack_0 <= tag_3_pack_0;
  end
  always @(posedge clk) begin
    if (rst) valid_5 <= 1'b0;
    else if (advance) valid_5 <= valid_4;
  end
  always @(posedge clk) begin
    if (advance) tag_5_end <= tag_4_end;
  end
  always @(posedge clk) begin
    if (advance) tag_5_last <= tag_4_last;
  end
  always @(posedge clk) begin
    if (advance) tag_5_live_0 <= tag_4_live_0;
  end
  always @(posedge clk) begin
    if (advance) tag_5_pack_0 <= tag_4_pack_0;
  end
  always @(posedge clk) begin
    if (rst) valid_6 <= 1'b0;
    else if (advance) valid_6 <= valid_5;
  end
  always @(posedge clk) begin
    if (advance) tag_6_end <= tag_5_end;
  end
  always @(posedge clk) begin
    if (advance) tag_6_last <= tag_5_last;
  end
  always @(posedge clk) begin
    if (advance) tag_6_live_0 <= tag_5_live_0;
  end
  always @(posedge clk) begin
    if (advance) tag_6_pack_0 <= tag_5_pack_0;
  end
  always @(posedge clk) begin
    if (rst) valid_7 <= 1'b0;
    else if (advance) valid_7 <= valid_6;
  end
  always @(posedge clk) begin
    if (advance) tag_7_end <= tag_6_end;
  end
  always @(posedge clk) begin
    if (advance) tag_7_last <= tag_6_last;
  end
  always @(posedge clk) begin
    if (advance) tag_7_live_0 <= tag_6_live_0;
  end
  always @(posedge clk) begin
    if (advance) tag_7_pack_0 <= tag_6_pack_0;
  end
  always @(posedge clk) begin
    if (advance) out_last <= tag_7_last;
  end
  copy_l64_bi16_be1_pa4_balanced copy_0 (
    .clk(clk),
    .advance(advance),
    .load(and_cen_valid & not_load_copy),
    .swap(swap),
    .cen_row(cen_row),
    .row(in_row),
    .pack(tag_7_pack_0),
    .live(tag_7_live_0),
    .valid(valid_7),
    .distance(copy_0_distance)
  );
  assign out_distance = copy_0_distance;
endmodule
