package fr.passerelle.lti.deeplinking;

/** What {@link DeepLinking#respond} made of a choice. */
public sealed interface DeepLinkingOutcome permits DeepLinkingResponse, ChoiceRefused {}
