module rv32i (
  input clk,
  input rst,
  input [31:0] i_data,
  input [31:0] d_data,
  output i_en,
  output [31:0] i_addr,
  output d_en,
  output [31:0] d_addr,
  output [3:0] d_we,
  output [31:0] d_write,
  output retire,
  output trap,
  output [31:0] pc,
  output rd_we,
  output [4:0] rd,
  output [31:0] rd_data
);
  reg [31:0] d_pc;
  reg fetched;
  reg [2:0] x_funct3;
  reg [4:0] x_rd;
  reg x_rs1_zero;
  reg x_rs2_zero;
  reg [31:0] x_imm;
  reg x_from_pc;
  reg x_add_rs2;
  reg x_use_imm;
  reg x_unsigned;
  reg x_arith;
  reg [2:0] x_result; // 0 sum, 1 diff, 2 less, 3 logic, 4 shift, 5 link, 6 csr, 7 memory
  reg x_writes_rd;
  reg x_branch;
  reg x_jump;
  reg x_load;
  reg x_store;
  reg x_csr;
  reg x_mret;
  reg x_flush;
  reg [2:0] x_csr_at; // 0 zero, 1 mstatus, 2 misa, 3 mtvec, 4 mscratch, 5 mepc, 6 mcause
  reg [4:0] x_csr_imm;
  reg x_ecall;
  reg x_ebreak;
  reg x_illegal;
  reg [31:0] x_pc;
  reg x_valid;
  reg asked;
  reg trapped;
  reg [29:0] trapped_at;
  reg [3:0] trapped_because;
  reg mstatus_mie;
  reg mstatus_mpie;
  reg [29:0] mtvec;
  reg [31:0] mscratch;
  reg [29:0] mepc;
  reg [31:0] mcause;
  reg [31:0] registers [0:31];
  reg [31:0] registers_q;
  reg [31:0] registers_q_2;
`ifndef SYNTHESIS
  initial begin : registers_zeros
    integer i;
    for (i = 0; i < 32; i = i + 1) registers[i] = {32{1'b0}};
  end
`endif
  wire mux_asked = x_load ? asked : 1'b1;
  wire [31:0] cat_x_rs1_zero = {32{~x_rs1_zero}};
  wire [31:0] and_registers_q = registers_q & cat_x_rs1_zero;
  wire [31:0] mux_x_pc = x_from_pc ? x_pc : and_registers_q;
  wire [31:0] cat_x_rs2_zero = {32{~x_rs2_zero}};
  wire [31:0] and_registers_q_2 = registers_q_2 & cat_x_rs2_zero;
  wire [31:0] mux_registers_q_2 = x_add_rs2 ? and_registers_q_2 : x_imm;
  wire [31:0] sum = mux_x_pc + mux_registers_q_2;
  wire or_x_ecall = x_ecall | (x_jump & sum[1]);
  wire or_x_illegal = x_illegal | x_ebreak | or_x_ecall;
  wire eq_x_funct3 = x_funct3[1:0] == 2'd1;
  wire eq_x_funct3_2 = x_funct3[1:0] == 2'd2;
  wire and_x_funct3 = eq_x_funct3_2 & ~(sum[1:0] == 2'd0);
  wire or_x_funct3 = (eq_x_funct3 & sum[0]) | and_x_funct3;
  wire or_x_load = x_load | x_store;
  wire and_x_funct3_2 = or_x_funct3 & or_x_load;
  wire or_x_illegal_2 = or_x_illegal | and_x_funct3_2;
  wire works = x_valid & ~or_x_illegal_2;
  wire advance = mux_asked | ~works;
  wire not_x_unsigned = ~x_unsigned;
  wire xor_registers_q = and_registers_q[31] ^ not_x_unsigned;
  wire [31:0] cat_registers_q = {xor_registers_q, and_registers_q[30:0]};
  wire [31:0] mux_x_imm = x_use_imm ? x_imm : and_registers_q_2;
  wire xor_x_imm = mux_x_imm[31] ^ not_x_unsigned;
  wire [31:0] cat_x_imm = {xor_x_imm, mux_x_imm[30:0]};
  wire [32:0] difference = {1'b0, cat_registers_q} - {1'b0, cat_x_imm};
  wire eq_registers_q = and_registers_q == and_registers_q_2;
  wire mux_difference = x_funct3[2] ? difference[32] : eq_registers_q;
  wire and_difference = (mux_difference ^ x_funct3[0]) & x_branch;
  wire or_x_illegal_3 = or_x_illegal_2 | and_difference;
  wire or_x_illegal_4 = or_x_illegal_3 | (x_jump | x_flush);
  wire redirect = x_valid & (or_x_illegal_4 | x_mret);
  wire or_x_illegal_5 = or_x_illegal_2 | (and_difference & sum[1]);
  assign trap = x_valid & or_x_illegal_5;
  wire [31:0] cat_mtvec = {mtvec, 2'd0};
  wire [31:0] cat_mepc = {mepc, 2'd0};
  wire [31:0] mux_d_pc = x_flush ? d_pc : (sum & 32'd4294967294);
  wire [31:0] mux_mepc = x_mret ? cat_mepc : mux_d_pc;
  wire [31:0] target = trap ? cat_mtvec : mux_mepc;
  wire eq_x_result_6 = x_result == 3'd0;
  wire eq_x_result_5 = x_result == 3'd1;
  wire eq_x_result_4 = x_result == 3'd2;
  wire eq_x_result_3 = x_result == 3'd3;
  wire eq_x_funct3_3 = x_funct3[1:0] == 2'd0;
  wire [31:0] xor_registers_q_2 = and_registers_q ^ mux_x_imm;
  wire [31:0] or_registers_q = and_registers_q | mux_x_imm;
  wire [31:0] and_registers_q_3 = and_registers_q & mux_x_imm;
  wire [31:0] mux_registers_q = eq_x_funct3_2 ? or_registers_q : and_registers_q_3;
  wire [31:0] mux_registers_q_3 = eq_x_funct3_3 ? xor_registers_q_2 : mux_registers_q;
  wire [31:0] bitwise = mux_registers_q_3;
  wire eq_x_result_2 = x_result == 3'd4;
  wire [1:0] cat_registers_q_2 = {and_registers_q[0], and_registers_q[1]};
  wire [2:0] cat_registers_q_3 = {cat_registers_q_2, and_registers_q[2]};
  wire [3:0] cat_registers_q_4 = {cat_registers_q_3, and_registers_q[3]};
  wire [4:0] cat_registers_q_5 = {cat_registers_q_4, and_registers_q[4]};
  wire [5:0] cat_registers_q_6 = {cat_registers_q_5, and_registers_q[5]};
  wire [6:0] cat_registers_q_7 = {cat_registers_q_6, and_registers_q[6]};
  wire [7:0] cat_registers_q_8 = {cat_registers_q_7, and_registers_q[7]};
  wire [8:0] cat_registers_q_9 = {cat_registers_q_8, and_registers_q[8]};
  wire [9:0] cat_registers_q_10 = {cat_registers_q_9, and_registers_q[9]};
  wire [10:0] cat_registers_q_11 = {cat_registers_q_10, and_registers_q[10]};
  wire [11:0] cat_registers_q_12 = {cat_registers_q_11, and_registers_q[11]};
  wire [12:0] cat_registers_q_13 = {cat_registers_q_12, and_registers_q[12]};
  wire [13:0] cat_registers_q_14 = {cat_registers_q_13, and_registers_q[13]};
  wire [14:0] cat_registers_q_15 = {cat_registers_q_14, and_registers_q[14]};
  wire [15:0] cat_registers_q_16 = {cat_registers_q_15, and_registers_q[15]};
  wire [16:0] cat_registers_q_17 = {cat_registers_q_16, and_registers_q[16]};
  wire [17:0] cat_registers_q_18 = {cat_registers_q_17, and_registers_q[17]};
  wire [18:0] cat_registers_q_19 = {cat_registers_q_18, and_registers_q[18]};
  wire [19:0] cat_registers_q_20 = {cat_registers_q_19, and_registers_q[19]};
  wire [20:0] cat_registers_q_21 = {cat_registers_q_20, and_registers_q[20]};
  wire [21:0] cat_registers_q_22 = {cat_registers_q_21, and_registers_q[21]};
  wire [22:0] cat_registers_q_23 = {cat_registers_q_22, and_registers_q[22]};
  wire [23:0] cat_registers_q_24 = {cat_registers_q_23, and_registers_q[23]};
  wire [24:0] cat_registers_q_25 = {cat_registers_q_24, and_registers_q[24]};
  wire [25:0] cat_registers_q_26 = {cat_registers_q_25, and_registers_q[25]};
  wire [26:0] cat_registers_q_27 = {cat_registers_q_26, and_registers_q[26]};
  wire [27:0] cat_registers_q_28 = {cat_registers_q_27, and_registers_q[27]};
  wire [28:0] cat_registers_q_29 = {cat_registers_q_28, and_registers_q[28]};
  wire [29:0] cat_registers_q_30 = {cat_registers_q_29, and_registers_q[29]};
  wire [30:0] cat_registers_q_31 = {cat_registers_q_30, and_registers_q[30]};
  wire [31:0] cat_registers_q_32 = {cat_registers_q_31, and_registers_q[31]};
  wire [31:0] mux_registers_q_4 = x_funct3[2] ? and_registers_q : cat_registers_q_32;
  wire and_registers_q_4 = mux_registers_q_4[31] & x_arith;
  wire [32:0] cat_registers_q_33 = {and_registers_q_4, mux_registers_q_4};
  wire [4:0] mux_x_imm_2 = x_use_imm ? x_imm[4:0] : and_registers_q_2[4:0];
  wire signed [32:0] shr_registers_q_full = $signed(cat_registers_q_33) >>> mux_x_imm_2;
  wire [31:0] shr_registers_q = shr_registers_q_full[31:0];
  wire [1:0] cat_registers_q_34 = {shr_registers_q[0], shr_registers_q[1]};
  wire [2:0] cat_registers_q_35 = {cat_registers_q_34, shr_registers_q[2]};
  wire [3:0] cat_registers_q_36 = {cat_registers_q_35, shr_registers_q[3]};
  wire [4:0] cat_registers_q_37 = {cat_registers_q_36, shr_registers_q[4]};
  wire [5:0] cat_registers_q_38 = {cat_registers_q_37, shr_registers_q[5]};
  wire [6:0] cat_registers_q_39 = {cat_registers_q_38, shr_registers_q[6]};
  wire [7:0] cat_registers_q_40 = {cat_registers_q_39, shr_registers_q[7]};
  wire [8:0] cat_registers_q_41 = {cat_registers_q_40, shr_registers_q[8]};
  wire [9:0] cat_registers_q_42 = {cat_registers_q_41, shr_registers_q[9]};
  wire [10:0] cat_registers_q_43 = {cat_registers_q_42, shr_registers_q[10]};
  wire [11:0] cat_registers_q_44 = {cat_registers_q_43, shr_registers_q[11]};
  wire [12:0] cat_registers_q_45 = {cat_registers_q_44, shr_registers_q[12]};
  wire [13:0] cat_registers_q_46 = {cat_registers_q_45, shr_registers_q[13]};
  wire [14:0] cat_registers_q_47 = {cat_registers_q_46, shr_registers_q[14]};
  wire [15:0] cat_registers_q_48 = {cat_registers_q_47, shr_registers_q[15]};
  wire [16:0] cat_registers_q_49 = {cat_registers_q_48, shr_registers_q[16]};
  wire [17:0] cat_registers_q_50 = {cat_registers_q_49, shr_registers_q[17]};
  wire [18:0] cat_registers_q_51 = {cat_registers_q_50, shr_registers_q[18]};
  wire [19:0] cat_registers_q_52 = {cat_registers_q_51, shr_registers_q[19]};
  wire [20:0] cat_registers_q_53 = {cat_registers_q_52, shr_registers_q[20]};
  wire [21:0] cat_registers_q_54 = {cat_registers_q_53, shr_registers_q[21]};
  wire [22:0] cat_registers_q_55 = {cat_registers_q_54, shr_registers_q[22]};
  wire [23:0] cat_registers_q_56 = {cat_registers_q_55, shr_registers_q[23]};
  wire [24:0] cat_registers_q_57 = {cat_registers_q_56, shr_registers_q[24]};
  wire [25:0] cat_registers_q_58 = {cat_registers_q_57, shr_registers_q[25]};
  wire [26:0] cat_registers_q_59 = {cat_registers_q_58, shr_registers_q[26]};
  wire [27:0] cat_registers_q_60 = {cat_registers_q_59, shr_registers_q[27]};
  wire [28:0] cat_registers_q_61 = {cat_registers_q_60, shr_registers_q[28]};
  wire [29:0] cat_registers_q_62 = {cat_registers_q_61, shr_registers_q[29]};
  wire [30:0] cat_registers_q_63 = {cat_registers_q_62, shr_registers_q[30]};
  wire [31:0] cat_registers_q_64 = {cat_registers_q_63, shr_registers_q[31]};
  wire [31:0] mux_registers_q_5 = x_funct3[2] ? shr_registers_q : cat_registers_q_64;
  wire eq_x_result = x_result == 3'd6;
  wire eq_x_csr_at = x_csr_at == 3'd1;
  wire [12:0] cat_mstatus_mpie = {2'd3, 3'd0, mstatus_mpie, 3'd0, mstatus_mie, 3'd0};
  wire eq_x_csr_at_2 = x_csr_at == 3'd3;
  wire eq_x_csr_at_3 = x_csr_at == 3'd4;
  wire eq_x_csr_at_4 = x_csr_at == 3'd5;
  wire eq_x_csr_at_5 = x_csr_at == 3'd6;
  wire [31:0] mux_mcause = eq_x_csr_at_5 ? mcause : 32'd0;
  wire [31:0] mux_mepc_2 = eq_x_csr_at_4 ? cat_mepc : mux_mcause;
  wire [31:0] mux_mscratch = eq_x_csr_at_3 ? mscratch : mux_mepc_2;
  wire [31:0] mux_mtvec = eq_x_csr_at_2 ? cat_mtvec : mux_mscratch;
  wire [31:0] mux_mtvec_2 = (x_csr_at == 3'd2) ? 32'd1073742080 : mux_mtvec;
  wire [31:0] ext_mstatus_mpie = {19'd0, cat_mstatus_mpie};
  wire [31:0] csr_old = eq_x_csr_at ? ext_mstatus_mpie : mux_mtvec_2;
  wire [7:0] mux_d_data = sum[0] ? d_data[23:16] : d_data[15:8];
  wire [7:0] mux_d_data_2 = sum[0] ? d_data[7:0] : d_data[31:24];
  wire [7:0] mux_d_data_7 = sum[1] ? mux_d_data : mux_d_data_2;
  wire [7:0] mux_d_data_3 = sum[0] ? d_data[15:8] : d_data[7:0];
  wire [7:0] mux_d_data_4 = sum[0] ? d_data[31:24] : d_data[23:16];
  wire [7:0] mux_d_data_8 = sum[1] ? mux_d_data_3 : mux_d_data_4;
  wire [7:0] mux_d_data_5 = sum[1] ? mux_d_data_2 : mux_d_data;
  wire [7:0] mux_d_data_6 = sum[1] ? mux_d_data_4 : mux_d_data_3;
  wire [31:0] cat_d_data = {mux_d_data_7, mux_d_data_8, mux_d_data_5, mux_d_data_6};
  wire mux_d_data_9 = x_funct3[0] ? mux_d_data_5[7] : mux_d_data_6[7];
  wire and_d_data = mux_d_data_9 & ~x_funct3[2];
  wire [15:0] cat_d_data_2 = {16{and_d_data}};
  wire [15:0] mux_d_data_10 = x_funct3[1] ? cat_d_data[31:16] : cat_d_data_2;
  wire or_x_funct3_2 = x_funct3[1] | x_funct3[0];
  wire [7:0] cat_d_data_3 = {8{and_d_data}};
  wire [7:0] mux_d_data_11 = or_x_funct3_2 ? mux_d_data_5 : cat_d_data_3;
  wire [31:0] cat_d_data_4 = {mux_d_data_10, mux_d_data_11, mux_d_data_6};
  wire [31:0] mux_csr_old = eq_x_result ? csr_old : cat_d_data_4;
  wire [31:0] mux_d_pc_2 = (x_result == 3'd5) ? d_pc : mux_csr_old;
  wire [31:0] mux_registers_q_6 = eq_x_result_2 ? mux_registers_q_5 : mux_d_pc_2;
  wire [31:0] mux_bitwise = eq_x_result_3 ? bitwise : mux_registers_q_6;
  wire [31:0] ext_difference = {31'd0, difference[32]};
  wire [31:0] mux_difference_2 = eq_x_result_4 ? ext_difference : mux_bitwise;
  wire [31:0] mux_difference_3 = eq_x_result_5 ? difference[31:0] : mux_difference_2;
  wire [31:0] result = eq_x_result_6 ? sum : mux_difference_3;
  wire writes_rd = works & mux_asked & x_writes_rd;
  wire [31:0] next_pc = redirect ? target : (d_pc + 32'd4);
  wire eq_i_data = i_data[6:2] == 5'd0;
  wire eq_i_data_2 = i_data[6:2] == 5'd8;
  wire eq_i_data_3 = i_data[6:2] == 5'd24;
  wire eq_i_data_4 = i_data[6:2] == 5'd4;
  wire eq_i_data_5 = i_data[6:2] == 5'd12;
  wire eq_i_data_6 = i_data[6:2] == 5'd28;
  wire eq_i_data_7 = i_data[6:2] == 5'd3;
  wire eq_i_data_8 = i_data[6:2] == 5'd13;
  wire eq_i_data_9 = i_data[6:2] == 5'd5;
  wire eq_i_data_10 = i_data[6:2] == 5'd27;
  wire eq_i_data_11 = i_data[6:2] == 5'd25;
  wire eq_i_data_12 = i_data[31:25] == 7'd0;
  wire eq_i_data_13 = i_data[31:25] == 7'd32;
  wire or_i_data = eq_i_data_4 | eq_i_data_5;
  wire eq_i_data_14 = i_data[14:12] == 3'd1;
  wire eq_i_data_15 = i_data[14:12] == 3'd5;
  wire or_i_data_2 = eq_i_data_14 | eq_i_data_15;
  wire eq_i_data_16 = i_data[14:12] == 3'd3;
  wire or_i_data_3 = (i_data[14:12] == 3'd2) | eq_i_data_16;
  wire eq_i_data_17 = i_data[14:12] == 3'd0;
  wire and_i_data = eq_i_data_6 & eq_i_data_17;
  wire not_i_data = ~(i_data[14:12] == 3'd4);
  wire and_i_data_2 = eq_i_data_6 & (~eq_i_data_17 & not_i_data);
  wire eq_i_data_18 = i_data[31:20] == 12'd834;
  wire eq_i_data_19 = i_data[31:20] == 12'd833;
  wire eq_i_data_20 = i_data[31:20] == 12'd832;
  wire eq_i_data_21 = i_data[31:20] == 12'd773;
  wire eq_i_data_22 = i_data[31:20] == 12'd769;
  wire eq_i_data_23 = i_data[31:20] == 12'd768;
  wire [1:0] mux_i_data = eq_i_data_22 ? 2'd2 : {1'b0, eq_i_data_23};
  wire [2:0] ext_i_data = {1'b0, eq_i_data_21 ? 2'd3 : mux_i_data};
  wire [2:0] mux_i_data_2 = eq_i_data_20 ? 3'd4 : ext_i_data;
  wire [2:0] mux_i_data_3 = eq_i_data_19 ? 3'd5 : mux_i_data_2;
  wire [2:0] d_csr = eq_i_data_18 ? 3'd6 : mux_i_data_3;
  wire eq_i_data_24 = i_data[31:20] == 12'd835;
  wire eq_i_data_25 = i_data[31:20] == 12'd3857;
  wire eq_i_data_26 = i_data[31:20] == 12'd3859;
  wire or_i_data_4 = (i_data[31:20] == 12'd772) | eq_i_data_21;
  wire or_i_data_5 = (i_data[31:20] == 12'd784) | eq_i_data_20;
  wire or_i_data_6 = eq_i_data_24 | (i_data[31:20] == 12'd836);
  wire or_i_data_7 = eq_i_data_25 | (i_data[31:20] == 12'd3858);
  wire or_i_data_8 = eq_i_data_26 | (i_data[31:20] == 12'd3860);
  wire or_i_data_9 = eq_i_data_23 | eq_i_data_22 | or_i_data_4;
  wire or_i_data_10 = or_i_data_5 | (eq_i_data_19 | eq_i_data_18);
  wire or_i_data_11 = or_i_data_8 | (i_data[31:20] == 12'd3861);
  wire or_i_data_12 = or_i_data_6 | or_i_data_7 | or_i_data_11;
  wire or_i_data_16 = or_i_data_9 | or_i_data_10 | or_i_data_12;
  wire eq_i_data_27 = i_data[19:15] == 5'd0;
  wire and_i_data_3 = and_i_data & (i_data[31:7] == 25'd0);
  wire and_i_data_4 = and_i_data & (i_data[31:7] == 25'd8192);
  wire and_i_data_5 = and_i_data & (i_data[31:7] == 25'd6307840);
  wire and_i_data_7 = eq_i_data_3 & ~or_i_data_3;
  wire or_i_data_13 = eq_i_data_16 | (i_data[14:12] == 3'd6);
  wire not_i_data_2 = ~(or_i_data_13 | (i_data[14:12] == 3'd7));
  wire and_i_data_8 = eq_i_data_2 & ~(3'd2 < i_data[14:12]);
  wire or_i_data_14 = ~or_i_data_2 | eq_i_data_12;
  wire or_i_data_15 = or_i_data_14 | (eq_i_data_13 & eq_i_data_15);
  wire and_i_data_6 = eq_i_data_13 & (eq_i_data_17 | eq_i_data_15);
  wire and_i_data_10 = eq_i_data_5 & (eq_i_data_12 | and_i_data_6);
  wire and_i_data_9 = eq_i_data_7 & ~(3'd1 < i_data[14:12]);
  wire not_i_data_3 = ~(i_data[13] & eq_i_data_27);
  wire not_i_data_4 = ~((i_data[31:30] == 2'd3) & not_i_data_3);
  wire and_i_data_11 = and_i_data_2 & or_i_data_16 & not_i_data_4;
  wire or_i_data_17 = eq_i_data_10 | (eq_i_data_11 & eq_i_data_17);
  wire or_i_data_19 = and_i_data_7 | (eq_i_data & not_i_data_2);
  wire or_i_data_18 = and_i_data_8 | (eq_i_data_4 & or_i_data_15);
  wire or_i_data_20 = and_i_data_10 | and_i_data_9;
  wire or_i_data_21 = eq_i_data_8 | eq_i_data_9 | or_i_data_17;
  wire or_i_data_22 = or_i_data_20 | (and_i_data_3 | and_i_data_4);
  wire or_i_data_24 = or_i_data_21 | (or_i_data_19 | or_i_data_18);
  wire or_i_data_23 = or_i_data_22 | (and_i_data_5 | and_i_data_11);
  wire or_i_data_25 = or_i_data_24 | or_i_data_23;
  wire and_i_data_12 = or_i_data_25 & (i_data[1:0] == 2'd3);
  wire or_i_data_26 = eq_i_data_10 | eq_i_data_11;
  wire and_i_data_14 = or_i_data & or_i_data_2;
  wire and_i_data_13 = or_i_data & i_data[14];
  wire [1:0] ext_i_data_2 = {1'b0, eq_i_data_5 & i_data[30]};
  wire [1:0] mux_i_data_4 = and_i_data_13 ? 2'd3 : ext_i_data_2;
  wire [1:0] mux_i_data_5 = (or_i_data & or_i_data_3) ? 2'd2 : mux_i_data_4;
  wire [2:0] mux_i_data_6 = and_i_data_14 ? 3'd4 : {1'b0, mux_i_data_5};
  wire [2:0] mux_i_data_7 = eq_i_data_6 ? 3'd6 : mux_i_data_6;
  wire [2:0] mux_i_data_8 = or_i_data_26 ? 3'd5 : mux_i_data_7;
  wire [2:0] d_result = eq_i_data ? 3'd7 : mux_i_data_8;
  wire [19:0] cat_i_data = {20{i_data[31]}};
  wire [31:0] cat_i_data_7 = {cat_i_data, i_data[31:25], i_data[11:7]};
  wire [31:0] cat_i_data_6 = {cat_i_data, i_data[7], i_data[30:25], i_data[11:8], 1'b0};
  wire [11:0] cat_i_data_2 = {12{i_data[31]}};
  wire [31:0] cat_i_data_5 = {cat_i_data_2, i_data[19:12], i_data[20], i_data[30:21], 1'b0};
  wire [31:0] cat_i_data_3 = {i_data[31:12], 12'd0};
  wire [31:0] cat_i_data_4 = {cat_i_data, i_data[31:20]};
  wire [31:0] mux_i_data_9 = eq_i_data_9 ? cat_i_data_3 : cat_i_data_4;
  wire [31:0] mux_i_data_10 = eq_i_data_8 ? cat_i_data_3 : mux_i_data_9;
  wire [31:0] mux_i_data_11 = eq_i_data_10 ? cat_i_data_5 : mux_i_data_10;
  wire [31:0] mux_i_data_12 = eq_i_data_3 ? cat_i_data_6 : mux_i_data_11;
  wire [31:0] d_imm = eq_i_data_2 ? cat_i_data_7 : mux_i_data_12;
  wire not_i_data_5 = ~(eq_i_data_2 | eq_i_data_3 | eq_i_data_7);
  wire or_x_funct3_3 = eq_x_funct3 | eq_x_funct3_2;
  wire and_x_valid = x_valid & or_x_load & ~x_illegal;
  wire and_x_valid_2 = and_x_valid & ~and_x_funct3_2;
  assign d_en = and_x_valid_2 & x_load & ~asked;
  wire [3:0] cat_x_funct3 = {{2{eq_x_funct3_2}}, or_x_funct3_3, 1'b1};
  wire and_x_valid_3 = and_x_valid_2 & x_store;
  assign d_addr = {sum[31:2], 2'd0};
  wire [3:0] cat_x_valid = {4{and_x_valid_3}};
  assign d_we = (cat_x_funct3 << sum[1:0]) & cat_x_valid;
  wire [7:0] mux_registers_q_2_2 = sum[0] ? and_registers_q_2[31:24] : and_registers_q_2[7:0];
  wire [7:0] mux_registers_q_2_3 = sum[0] ? and_registers_q_2[15:8] : and_registers_q_2[23:16];
  wire [7:0] mux_registers_q_2_9 = sum[1] ? mux_registers_q_2_3 : mux_registers_q_2_2;
  wire [7:0] mux_registers_q_2_4 = sum[0] ? and_registers_q_2[7:0] : and_registers_q_2[15:8];
  wire [7:0] mux_registers_q_2_5 = sum[0] ? and_registers_q_2[23:16] : and_registers_q_2[31:24];
  wire [7:0] mux_registers_q_2_8 = sum[1] ? mux_registers_q_2_5 : mux_registers_q_2_4;
  wire [7:0] mux_registers_q_2_7 = sum[1] ? mux_registers_q_2_2 : mux_registers_q_2_3;
  wire [7:0] mux_registers_q_2_6 = sum[1] ? mux_registers_q_2_4 : mux_registers_q_2_5;
  assign d_write = {mux_registers_q_2_6, mux_registers_q_2_7, mux_registers_q_2_8, mux_registers_q_2_9};
  wire [2:0] mux_const = x_store ? 3'd6 : 3'd0;
  wire [3:0] ext_const = {1'b0, x_load ? 3'd4 : mux_const};
  wire [3:0] mux_const_2 = x_ecall ? 4'd11 : ext_const;
  wire [3:0] mux_const_3 = x_ebreak ? 4'd3 : mux_const_2;
  wire [3:0] cause = x_illegal ? 4'd2 : mux_const_3;
  wire and_x_valid_4 = x_valid & x_csr;
  wire and_x_valid_5 = x_valid & x_mret;
  wire [31:0] ext_x_csr_imm = {27'd0, x_csr_imm};
  wire [31:0] mux_x_csr_imm = x_funct3[2] ? ext_x_csr_imm : and_registers_q;
  wire [31:0] or_csr_old = csr_old | mux_x_csr_imm;
  wire eq_x_funct3_4 = x_funct3[1:0] == 2'd3;
  wire [31:0] and_csr_old = csr_old & ~mux_x_csr_imm;
  wire [31:0] mux_csr_old_2 = eq_x_funct3_4 ? and_csr_old : mux_x_csr_imm;
  wire [31:0] csr_new = eq_x_funct3_2 ? or_csr_old : mux_csr_old_2;
  assign retire = x_valid & advance;
  always @(posedge clk) begin
    if (rst) d_pc <= 32'd4294967292;
    else if (advance) d_pc <= next_pc;
  end
  always @(posedge clk) begin
    if (rst) fetched <= 1'b0;
    else if (advance) fetched <= 1'b1;
  end
  always @(posedge clk) begin
    if (advance) x_funct3 <= i_data[14:12];
  end
  always @(posedge clk) begin
    if (advance) x_rd <= i_data[11:7];
  end
  always @(posedge clk) begin
    if (advance) x_rs1_zero <= eq_i_data_27 | eq_i_data_8;
  end
  always @(posedge clk) begin
    if (advance) x_rs2_zero <= i_data[24:20] == 5'd0;
  end
  always @(posedge clk) begin
    if (advance) x_imm <= d_imm;
  end
  always @(posedge clk) begin
    if (advance) x_from_pc <= eq_i_data_9 | eq_i_data_10 | eq_i_data_3;
  end
  always @(posedge clk) begin
    if (advance) x_add_rs2 <= eq_i_data_5;
  end
  always @(posedge clk) begin
    if (advance) x_use_imm <= eq_i_data_4;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (eq_i_data_3) x_unsigned <= i_data[13];
      else x_unsigned <= i_data[12];
    end
  end
  always @(posedge clk) begin
    if (advance) x_arith <= i_data[30];
  end
  always @(posedge clk) begin
    if (advance) x_result <= d_result;
  end
  always @(posedge clk) begin
    if (advance) x_writes_rd <= not_i_data_5 & ~(i_data[11:7] == 5'd0);
  end
  always @(posedge clk) begin
    if (advance) x_branch <= eq_i_data_3;
  end
  always @(posedge clk) begin
    if (advance) x_jump <= or_i_data_26;
  end
  always @(posedge clk) begin
    if (advance) x_load <= eq_i_data;
  end
  always @(posedge clk) begin
    if (advance) x_store <= eq_i_data_2;
  end
  always @(posedge clk) begin
    if (advance) x_csr <= and_i_data_2 & not_i_data_3 & and_i_data_12;
  end
  always @(posedge clk) begin
    if (advance) x_mret <= and_i_data_5 & and_i_data_12;
  end
  always @(posedge clk) begin
    if (advance) x_flush <= eq_i_data_7 & eq_i_data_14 & and_i_data_12;
  end
  always @(posedge clk) begin
    if (advance) x_csr_at <= d_csr;
  end
  always @(posedge clk) begin
    if (advance) x_csr_imm <= i_data[19:15];
  end
  always @(posedge clk) begin
    if (advance) x_ecall <= and_i_data_3;
  end
  always @(posedge clk) begin
    if (advance) x_ebreak <= and_i_data_4;
  end
  always @(posedge clk) begin
    if (advance) x_illegal <= ~and_i_data_12;
  end
  always @(posedge clk) begin
    if (advance) x_pc <= d_pc;
  end
  always @(posedge clk) begin
    if (rst) x_valid <= 1'b0;
    else if (advance) x_valid <= fetched & ~redirect;
  end
  always @(posedge clk) begin
    if (rst) asked <= 1'b0;
    else asked <= d_en;
  end
  always @(posedge clk) begin
    if (rst) trapped <= 1'b0;
    else trapped <= trap;
  end
  always @(posedge clk) trapped_at <= x_pc[31:2];
  always @(posedge clk) trapped_because <= cause;
  always @(posedge clk) begin
    if (rst) mstatus_mie <= 1'b0;
    else if (trapped) mstatus_mie <= 1'b0;
    else if (and_x_valid_5) mstatus_mie <= mstatus_mpie;
    else if (and_x_valid_4) begin
      if (eq_x_csr_at) mstatus_mie <= csr_new[3];
    end
  end
  always @(posedge clk) begin
    if (rst) mstatus_mpie <= 1'b0;
    else if (trapped) mstatus_mpie <= mstatus_mie;
    else if (and_x_valid_5) mstatus_mpie <= 1'b1;
    else if (and_x_valid_4) begin
      if (eq_x_csr_at) mstatus_mpie <= csr_new[7];
    end
  end
  always @(posedge clk) begin
    if (rst) mtvec <= 30'd0;
    else if (and_x_valid_4) begin
      if (!eq_x_csr_at) begin
        if (eq_x_csr_at_2) mtvec <= csr_new[31:2];
      end
    end
  end
  always @(posedge clk) begin
    if (rst) mscratch <= 32'd0;
    else if (and_x_valid_4) begin
      if (!eq_x_csr_at) begin
        if (!eq_x_csr_at_2) begin
          if (eq_x_csr_at_3) mscratch <= csr_new;
        end
      end
    end
  end
  always @(posedge clk) begin
    if (rst) mepc <= 30'd0;
    else if (trapped) mepc <= trapped_at;
    else if (and_x_valid_4) begin
      if (!eq_x_csr_at) begin
        if (!eq_x_csr_at_2) begin
          if (!eq_x_csr_at_3) begin
            if (eq_x_csr_at_4) mepc <= csr_new[31:2];
          end
        end
      end
    end
  end
  always @(posedge clk) begin
    if (rst) mcause <= 32'd0;
    else if (trapped) mcause <= {28'd0, trapped_because};
    else if (and_x_valid_4) begin
      if (!eq_x_csr_at) begin
        if (!eq_x_csr_at_2) begin
          if (!eq_x_csr_at_3) begin
            if (!eq_x_csr_at_4) begin
              if (eq_x_csr_at_5) mcause <= csr_new;
            end
          end
        end
      end
    end
  end
  always @(posedge clk) begin
    if (writes_rd) registers[x_rd] <= result;
  end
  always @(posedge clk) begin
    if (advance) registers_q <= (writes_rd & (x_rd == i_data[19:15])) ? result : registers[i_data[19:15]];
  end
  always @(posedge clk) begin
    if (advance) registers_q_2 <= (writes_rd & (x_rd == i_data[24:20])) ? result : registers[i_data[24:20]];
  end
  assign i_en = advance;
  assign i_addr = next_pc;
  assign pc = x_pc;
  assign rd_we = writes_rd;
  assign rd = x_rd;
  assign rd_data = result;
  wire unused_ok = &{1'b0, cat_d_data[15:0], shr_registers_q_full[32]};
endmodule
