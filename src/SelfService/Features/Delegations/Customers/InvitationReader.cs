using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;

namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>Checks what a supplier typed about customers and ends.</summary>
internal sealed class InvitationReader(NumberSchemes numbers, TimeProvider clock)
{
    /// <summary>The customers of a list; a problem that names what is none, or when the supplier itself is among them.</summary>
    public Outcome<IReadOnlyList<OrganisationId>> Customers(string? text, OrganisationId supplier)
    {
        const string field = InvitationInput.CustomersField;
        var list = NumberList.Read(text, numbers, field);
        if (list.Others.Count > 0)
            return Problem.At(
                field,
                Problems.NumberListWrong,
                string.Join(", ", list.Others.Select(other => other.Text))
            );
        if (list.Numbers.Contains(supplier))
            return Problem.At(field, Problems.DelegationToSelf);
        return list.Numbers.Count > DelegationInvitation.MostCustomers
            ? Problem.At(field, Problems.ListTooLong, DelegationInvitation.MostCustomers)
            : list.Numbers.ToList();
    }

    /// <summary>Until when it can be answered: a day to come, at most a year ahead.</summary>
    public Outcome<Validity> Until(string? text)
    {
        const string field = InvitationInput.LastDayField;
        var now = clock.GetUtcNow();
        var day = Validity.ReadLastDay(text ?? "", field, now);
        if (!day.Ok)
            return Outcome<Validity>.Failed(day.Problems);
        var validity = Validity.Through(now, day.Value);
        return validity.To > now.AddDays(DelegationInvitation.MostDays + 1)
            ? Problem.At(field, Problems.InvitationTooLong, DelegationInvitation.MostDays)
            : validity;
    }
}
