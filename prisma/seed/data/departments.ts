/** District departments and units; the street offices are made from the divisions. */
export const districtDepartments = [
  ["housing", "西湖区住房和城乡建设局", "区住建局"],
  ["urban", "西湖区综合行政执法局（城市管理局）", "区综合行政执法局"],
  ["market", "西湖区市场监督管理局", "区市场监管局"],
  ["fire", "西湖区消防救援大队", "区消防救援大队"],
  ["planning", "杭州市规划和自然资源局西湖分局", "规资西湖分局"],
  ["environment", "杭州市生态环境局西湖分局", "生态环境西湖分局"],
  ["police", "杭州市公安局西湖区分局", "公安西湖分局"],
  ["civil", "西湖区民政局", "区民政局"],
  ["finance", "西湖区财政局", "区财政局"],
  ["development", "西湖区发展和改革部门", "区发改部门"],
  ["justice", "西湖区司法局", "区司法局"],
  ["education", "西湖区教育局", "区教育局"],
  ["disabled", "西湖区残疾人联合会", "区残联"],
  ["water", "西湖区水务管理部门", "区水务部门"],
  ["power", "供电服务单位（西湖）", "供电单位"],
  ["cyberspace", "西湖区网信部门", "区网信部门"],
] as const;
