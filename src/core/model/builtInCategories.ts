import type { Category } from './headcount';
import { categoryId } from './ids';

export const CADRE = categoryId('cadre');
export const CIVIL_SERVANT = categoryId('civilServant');
export const EMPLOYEE_BUDGET = categoryId('employeeBudget');
export const EMPLOYEE_REVENUE = categoryId('employeeRevenue');
export const CONTRACT = categoryId('contract');

/** The categories that a new plan starts with, in the order in which lists print them. */
export const BUILT_IN_CATEGORIES: readonly Category[] = [
  { id: CADRE, paySource: 'budget', countsInPayroll: true },
  { id: CIVIL_SERVANT, paySource: 'budget', countsInPayroll: true },
  { id: EMPLOYEE_BUDGET, paySource: 'budget', countsInPayroll: true },
  { id: EMPLOYEE_REVENUE, paySource: 'revenue', countsInPayroll: true },
  { id: CONTRACT, paySource: 'outside', countsInPayroll: false },
].map((category, order) => ({
  ...category,
  paySource: category.paySource as Category['paySource'],
  labelKey: `category.${category.id}`,
  label: null,
  order,
}));
