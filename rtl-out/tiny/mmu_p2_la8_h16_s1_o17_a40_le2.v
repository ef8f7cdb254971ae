module mmu_p2_la8_h16_s1_o17_a40_le2 (
  input clk,
  input rst,
  input in_valid,
  input [1:0] in_mode,
  input in_last,
  input [255:0] in_bank,
  input [135:0] in_row,
  input [33:0] in_scalar,
  input score_ready,
  input row_ready,
  output in_ready,
  output score_valid,
  output [79:0] score_acc,
  output row_valid,
  output [319:0] row_acc
);
  wire signed [15:0] in_bank_0 = in_bank[15:0];
  wire signed [15:0] in_bank_1 = in_bank[31:16];
  wire signed [15:0] in_bank_2 = in_bank[47:32];
  wire signed [15:0] in_bank_3 = in_bank[63:48];
  wire signed [15:0] in_bank_4 = in_bank[79:64];
  wire signed [15:0] in_bank_5 = in_bank[95:80];
  wire signed [15:0] in_bank_6 = in_bank[111:96];
  wire signed [15:0] in_bank_7 = in_bank[127:112];
  wire signed [15:0] in_bank_8 = in_bank[143:128];
  wire signed [15:0] in_bank_9 = in_bank[159:144];
  wire signed [15:0] in_bank_10 = in_bank[175:160];
  wire signed [15:0] in_bank_11 = in_bank[191:176];
  wire signed [15:0] in_bank_12 = in_bank[207:192];
  wire signed [15:0] in_bank_13 = in_bank[223:208];
  wire signed [15:0] in_bank_14 = in_bank[239:224];
  wire signed [15:0] in_bank_15 = in_bank[255:240];
  wire signed [16:0] in_scalar_0 = in_scalar[16:0];
  wire signed [16:0] in_scalar_1 = in_scalar[33:17];
  reg front_valid_1;
  reg [1:0] front_1_mode; // 0 dot, 1 lane, 2 row
  reg front_1_last;
  wire [135:0] operand_0_operand;
  wire [263:0] multiply_0_product;
  wire signed [32:0] multiply_0_product_0 = multiply_0_product[32:0];
  wire signed [32:0] multiply_0_product_1 = multiply_0_product[65:33];
  wire signed [32:0] multiply_0_product_2 = multiply_0_product[98:66];
  wire signed [32:0] multiply_0_product_3 = multiply_0_product[131:99];
  wire signed [32:0] multiply_0_product_4 = multiply_0_product[164:132];
  wire signed [32:0] multiply_0_product_5 = multiply_0_product[197:165];
  wire signed [32:0] multiply_0_product_6 = multiply_0_product[230:198];
  wire signed [32:0] multiply_0_product_7 = multiply_0_product[263:231];
  wire [135:0] operand_1_operand;
  wire [263:0] multiply_1_product;
  wire signed [32:0] multiply_1_product_0 = multiply_1_product[32:0];
  wire signed [32:0] multiply_1_product_1 = multiply_1_product[65:33];
  wire signed [32:0] multiply_1_product_2 = multiply_1_product[98:66];
  wire signed [32:0] multiply_1_product_3 = multiply_1_product[131:99];
  wire signed [32:0] multiply_1_product_4 = multiply_1_product[164:132];
  wire signed [32:0] multiply_1_product_5 = multiply_1_product[197:165];
  wire signed [32:0] multiply_1_product_6 = multiply_1_product[230:198];
  wire signed [32:0] multiply_1_product_7 = multiply_1_product[263:231];
  wire net_in_ready;
  wire [79:0] net_score_acc;
  wire [319:0] net_row_acc;
  wire net_ready = net_in_ready;
  wire front_advance = net_ready | ~front_valid_1;
  always @(posedge clk) begin
    if (rst) front_valid_1 <= 1'b0;
    else if (front_advance) front_valid_1 <= in_valid;
  end
  always @(posedge clk) begin
    if (front_advance) front_1_mode <= in_mode;
  end
  always @(posedge clk) begin
    if (front_advance) front_1_last <= in_last;
  end
  operand_l8_s1_o17 operand_0 (
    .mode(in_mode),
    .row(in_row),
    .scalar(in_scalar_0),
    .operand(operand_0_operand)
  );
  multiply_l8_o17 multiply_0 (
    .clk(clk),
    .advance(front_advance),
    .bank({in_bank_7, in_bank_6, in_bank_5, in_bank_4, in_bank_3, in_bank_2, in_bank_1, in_bank_0}),
    .operand(operand_0_operand),
    .product(multiply_0_product)
  );
  operand_l8_s1_o17 operand_1 (
    .mode(in_mode),
    .row(in_row),
    .scalar(in_scalar_1),
    .operand(operand_1_operand)
  );
  multiply_l8_o17 multiply_1 (
    .clk(clk),
    .advance(front_advance),
    .bank({in_bank_15, in_bank_14, in_bank_13, in_bank_12, in_bank_11, in_bank_10, in_bank_9,
    in_bank_8}),
    .operand(operand_1_operand),
    .product(multiply_1_product)
  );
  adder_net_proc2_la8_s1_prod33_accb40_accumulate_le2 net (
    .clk(clk),
    .rst(rst),
    .in_valid(front_valid_1),
    .in_mode(front_1_mode),
    .in_last(front_1_last),
    .in_product({multiply_1_product_7, multiply_1_product_6, multiply_1_product_5, multiply_1_product_4,
    multiply_1_product_3, multiply_1_product_2, multiply_1_product_1, multiply_1_product_0,
    multiply_0_product_7, multiply_0_product_6, multiply_0_product_5, multiply_0_product_4,
    multiply_0_product_3, multiply_0_product_2, multiply_0_product_1, multiply_0_product_0}),
    .score_ready(score_ready),
    .row_ready(row_ready),
    .in_ready(net_in_ready),
    .score_valid(score_valid),
    .score_acc(net_score_acc),
    .row_valid(row_valid),
    .row_acc(net_row_acc)
  );
  assign in_ready = front_advance;
  assign score_acc = net_score_acc;
  assign row_acc = net_row_acc;
endmodule
