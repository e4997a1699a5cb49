/** Money, owners, companies and what they sell. */
export const BUSINESS = `
# Buying, selling, owning, money
buy, purchase, acquire, acquisition, takeover
buyer, purchaser, customer
own, owner, ownership, possess
owner, proprietor
belong to => belong to, owned, owner
cost, price, expense
price, cost, worth, value, fee
expensive, costly, pricey
cheap, inexpensive, low-cost, affordable
pay, salary, wage, earnings
salary, wage, income, compensation
money, funds, cash, finance
fund, finance, bankroll, pay for, sponsor
profit, earnings, gain, income
revenue, turnover, income
loss, lose, deficit
debt, loan, owe, liability
rent, lease, hire
tax, levy, duty, taxation
tariff, duty, levy
fine, penalty, punish
budget, spending, expenditure
rich, wealthy, affluent, wealth
poor, poverty, impoverished
share, stock, stake
shareholder, investor, stakeholder
trade, commerce
trade, trader, dealer, merchant
export, sell abroad
subsidy, aid
bankrupt, insolvent, bankruptcy
donate, donor, give, contribute
buy up, acquire, purchase
takeover, buyout, acquisition, merger
snap up, buy, acquire
take over, acquire, buy, seize
sale, disposal, auction
for sale, on sale, available, up for sale
sell off, divest, dispose, sell
resell, sell on, resale
discount, price cut, reduction, rebate
refund, repay, reimburse, money back
free of charge, for free, at no cost, complimentary
fare, price, ticket
price tag, price, cost
pay back, repay, reimburse
pay off, settle, repay
foot the bill, pay, cover the cost
cough up, pay, hand over
fork out, pay, spend
shell out, pay, spend
spend on => invest in, allocate
pay rise, raise, pay increase, wage increase
bonus, premium, extra pay
raise money, raise funds, collect, fundraise
put money into, invest, fund
investor, backer, shareholder, financier
backer, investor, sponsor, supporter, funder
charitable, charity, philanthropic
chip in, contribute, donate
set aside, reserve, allocate, earmark
mortgage, loan, home loan
lender, bank, creditor
deficit, shortfall, gap
in the red, loss, deficit
lose money, loss, unprofitable
make a loss, lose money, loss
lucrative, profitable, well-paid
go under => bankrupt, bankruptcy, collapse, insolvent, fail
go bust, bankrupt, bankruptcy, collapse, insolvent
go broke, bankrupt, insolvent
go out of business, bankrupt, close, collapse
write off, cancel, forgive
bailout, rescue, bail out
valuable, precious, worth
owned by, belong to, subsidiary of
landlord, landlady, owner
tenant, renter, lodger
sublet, rent out
legacy, inheritance, bequest
tycoon, magnate, mogul, billionaire
hard up, poor
living standards, standard of living
cost of living, living costs, prices
inflation, price rises, rising prices
price hike, price rise, price increase
downturn, recession, slump, decline
boom, growth, upturn
austerity, cuts, spending cuts
market share, share of the market
share price, stock price, shares
hedge fund, investment fund
down payment, deposit
overheads, running costs, costs
running costs, operating costs
auditor, accounting firm
taxman, tax office, revenue service
tax evasion, tax dodge
tax break, tax cut, tax relief
import tax, tariff, duty, customs
trade deal, trade agreement
# Companies and products
firm, company, business, corporation, enterprise
shop, store, retailer, outlet
supplier, vendor, provider, seller
customer, client, consumer
consumer, user, shopper
subsidiary, unit, branch, division
branch, office, outlet
parent company, owner
startup, start-up, new company
industry, sector, business
factory, plant, works, facility, mill
warehouse, depot
product, goods, merchandise
goods, merchandise, cargo, wares
brand, label, trademark
logo, emblem, symbol
advertisement, ad, advert, commercial
advertise, promote, market
contractor, builder
sponsor, backer, support
competition, rivalry, rival
stock exchange, stock market, bourse
ipo, public offering, go public, listing
import, bring in
supply, provide, stock
order, instruct, command, direct
order => order, purchase, request
patent, intellectual property
insurance, cover
warranty, guarantee
guarantee, ensure, assure, promise
shipment, delivery, cargo, consignment
conglomerate, group, corporation, company
multinational, international company, corporation
venture, business, enterprise, project
tie-up, partnership, alliance, merger
join forces, team up, unite, collaborate, ally
spin off, split off, separate
distributor, supplier, wholesaler
dealership, showroom
chain store, retailer, chain
store chain, retailer, chain
supermarket, grocery, grocer
electronics store, electronics retailer
shopping centre, shopping center, shopping mall, mall
market stall, stall, booth
online shop, online store, online retailer
stockpile, hoard, reserve, store
brand name, brand, trademark
package, parcel, packet
courier, delivery service, messenger
assembly line, production line
slogan, motto, tagline
flyer, leaflet, pamphlet
brochure, leaflet, booklet
pr, public relations, publicity
strike a deal, agree, reach agreement, sign
transaction, deal, payment
bidder, buyer, contender
outsource, contract out, subcontract
antitrust, competition law, monopoly
cartel, price fixing
entrepreneur, founder, businessman, businesswoman
go public, float, list, ipo
small business, small firm, small company
trade fair, trade show, expo, exhibition
call centre, call center, help desk
customer service, customer support
helpline, hotline, phone line
luxury, upmarket, upscale
second-hand, secondhand, used
`;
